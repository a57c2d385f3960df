const encoder = new TextEncoder()

/**
 * Pieces of text as the body of an answer. A piece is made only when the reader has room for it, and nothing more is
 * made once the reader has gone.
 */
export function streamed(
  pieces: AsyncIterable<string | Uint8Array>,
  failed: (error: unknown) => void,
): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]()
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const next = await iterator.next()
          if (next.done === true) controller.close()
          else controller.enqueue(typeof next.value === 'string' ? encoder.encode(next.value) : next.value)
        } catch (error) {
          // The status is long sent: all that is left is to break off, so that no half file passes for a whole one.
          failed(error)
          controller.error(error)
        }
      },
      async cancel() {
        await iterator.return?.()
      },
    },
    { highWaterMark: 0 },
  )
}

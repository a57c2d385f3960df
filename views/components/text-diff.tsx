import { diffWordsWithSpace } from 'diff'
import type { FC } from 'hono/jsx'

/** What was taken out and what was put in, word by word; said in words too for who does not see the marks. */
export const TextDiff: FC<{ before: string; after: string }> = ({ before, after }) => (
  <p class="story prose text-diff">
    {diffWordsWithSpace(before, after).map(({ added, removed, value }) => {
      if (added) return <Marked tag="ins" says="toegevoegd" text={value} />
      if (removed) return <Marked tag="del" says="weggehaald" text={value} />
      return <>{value}</>
    })}
  </p>
)

const Marked: FC<{ tag: 'ins' | 'del'; says: string; text: string }> = ({ tag, says, text }) => {
  const content = (
    <>
      <span class="visually-hidden">[{says}: </span>
      {text}
      <span class="visually-hidden">]</span>
    </>
  )
  return tag === 'ins' ? <ins>{content}</ins> : <del>{content}</del>
}

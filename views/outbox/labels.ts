import type { LetterName } from '../../src/core/letter.ts'
import type { MailFault } from '../../src/core/mail.ts'
import type { PostItem } from '../../src/core/post.ts'

export const letterLabels: Record<LetterName, string> = {
  contact_bevestigen: 'Klopt dit e-mailadres?',
  er_is_nieuws: 'Er is nieuws',
  link_kwijt: 'Nieuwe link voor een melding',
  wachtrij_vandaag: 'Wachtrij van vandaag',
  instantie_gevraagd: 'Vraag om een reactie',
  termijn_nadert: 'Termijn nadert',
  termijn_eindigt_vandaag: 'Laatste dag van de termijn',
  termijn_verlopen: 'Termijn voorbij',
  belofte_nadert: 'Toezegging nadert',
  belofte_verlopen: 'Toezegging voorbij',
  is_het_opgelost: 'Is het opgelost?',
  aanmelden: 'Link om aan te melden',
}

export const faultLabels: Record<MailFault, string> = {
  verbinding: 'De mailserver is niet bereikbaar, of de verbinding brak af.',
  aanmelding: 'De mailserver weigert ons wachtwoord.',
  tijdelijk_geweigerd: 'De mailserver zegt: probeer het later.',
  afzender_geweigerd: 'De mailserver weigert ons als afzender.',
  ontvanger_geweigerd: 'Dit adres bestaat niet of neemt geen mail aan.',
  bericht_geweigerd: 'De mailserver weigert deze brief.',
  geen_adres: 'Deze instantie heeft geen adres voor post.',
  onleesbaar_adres: 'Het adres is met een andere sleutel bewaard.',
  onbekend: 'Er ging iets mis dat we niet kennen.',
}

export const recipientLabels: Record<PostItem['to'], string> = {
  melder: 'melder',
  wij_ook: 'wie “wij ook” zei',
  account: 'account',
  instantie: 'instantie',
}

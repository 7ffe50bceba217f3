/**
 * All the words that a line of dates and times can be made of, in the languages of `labels.ts`, lower case. A line of these
 * and of digits alone says when, and nothing else: no sentence is made of them.
 */
const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

export const MONTHS = words(`
january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec
januar jänner februar märz mai juni juli oktober dezember mär okt dez
janvier février mars avril juin juillet août septembre octobre novembre décembre janv févr avr juil déc
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ene abr ago dic
gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre gen mag giu lug set ott
janeiro fevereiro março maio junho julho setembro outubro novembro dezembro fev out
januari februari maart mei augustus`);

export const DAYS = words(`
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun today yesterday tomorrow
montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag heute gestern morgen mo di mi do fr sa so
lundi mardi mercredi jeudi vendredi samedi dimanche hier lunes martes miércoles jueves viernes sábado domingo hoy ayer
lunedì martedì mercoledì giovedì venerdì sabato domenica`);

/** Beside them: clocks, zones and small words. */
export const BESIDE = words(`
a p m am pm h hr hrs hour hours min mins minute minutes sec s d day days week weeks noon midnight o clock st nd rd th
gmt utc bst est edt cst cdt mst mdt pst pdt et ct mt pt cet cest mez mesz eet ist aest sgt hkt jst z
on at of the in and to local time uhr um am vom den der seit le à a de du el la las los del er º jour horas hora ore om ore`);

/** That a page stamps, and no story heads its parts with. */
export const STAMPS = words(`
published updated posted modified created last first edited ago read reading listen originally just now corrected
veröffentlicht aktualisiert stand lesezeit zuletzt vor stunden stunde minuten tagen erstellt publiziert
publié mis mise jour modifié lecture il y actualizado publicado lectura hace minutos aggiornato pubblicato atualizado`);

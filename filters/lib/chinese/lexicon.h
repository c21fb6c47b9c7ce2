/*
 * Words by their classes.
 *
 * Each stands once in a file of words/, in simplified and in other scripts, with
 * the classes that it is of; what a class does is said there, too.  words.awk
 * makes the tables of them.
 */
#ifndef LEXICON_H
#define LEXICON_H

#include "chinese/word.h"

/*
 * The words of a class, sorted by a byte of their first character, or of their
 * last: those of one such byte lie in a row, from[byte] to from[byte + 1].  Of a
 * class with a word of less than three bytes they are in no order.
 */
enum { WORDS_ROWS = 64 };
struct words_rows {
	const struct span *word;
	const uint16_t *from; /* WORDS_ROWS + 1; NULL: in no order */
	struct word_bits bits; /* tell most texts that none is there */
};

/* A class; its words as they stand in the file, too. */
struct words {
	const struct span *word;
	size_t count;
	struct words_rows heads, tails;
};

/* The longest word that begins, or ends, the text; its bytes or 0. */
static inline size_t
words_begin(struct span text, const struct words *words)
{
	const struct words_rows *rows = &words->heads;
	const uint16_t *from = rows->from;

	if (from == NULL)
		return word_begins(text, rows->word, words->count);
	if (!word_may_begin(text, &rows->bits))
		return 0;
	from += (unsigned char)text.ptr[2] % WORDS_ROWS;
	return word_begins(text, rows->word + from[0], from[1] - from[0]);
}

static inline size_t
words_end(struct span text, const struct words *words)
{
	const struct words_rows *rows = &words->tails;
	const uint16_t *from = rows->from;

	if (from == NULL)
		return word_ends(text, rows->word, words->count);
	if (!word_may_end(text, &rows->bits))
		return 0;
	from += (unsigned char)text.ptr[text.len - 1] % WORDS_ROWS;
	return word_ends(text, rows->word + from[0], from[1] - from[0]);
}

/* The text is one of them. */
static inline bool
words_are(struct span text, const struct words *words)
{
	return text.len > 0 && words_begin(text, words) == text.len;
}

/* One of them stands in the text. */
bool words_within(struct span text, const struct words *words);

/* The one that words_end() has found, or an empty span. */
struct span words_ending(struct span text, const struct words *words);

/* offices.words */
extern const struct words words_office_end, words_no_office, words_member,
    words_office_tail, words_signing_office, words_addressed, words_courtesy,
    words_part_whole, words_part_end, words_part_before_name,
    words_part_of_machine, words_person_noun, words_nobody, words_voice_host,
    words_voice_chair, words_voice_press, words_voice_asker,
    words_voice_interviewer, words_voice_answerer, words_voice_audience,
    words_voice_guest, words_voice_someone, words_courtesy_short,
    words_courtesy_begin, words_roster_chair;
/* papers.words */
extern const struct words words_title_end, words_title_speech,
    words_genre_speech, words_genre_report, words_genre_paper, words_genre_law,
    words_genre_minutes, words_genre_talk, words_genre_letter, words_given_at,
    words_said, words_said_below, words_sent_paper, words_collection,
    words_numbered_paper, words_proclaimed, words_resolving, words_floor_given,
    words_part_heading, words_part_opening, words_part_heading_end,
    words_notes_heading, words_contents, words_part_noun, words_column,
    words_subject_begin, words_subject_end, words_books_end,
    words_talk_headline, words_title_stage, words_standard_sort;
/* closings.words */
extern const struct words words_closing_end, words_closing_brief,
    words_closing_begin, words_farewell, words_signature_end, words_valediction,
    words_name_tail, words_seal, words_colophon_begin, words_copied,
    words_colophon_end, words_enclosure;
/* salutations.words */
extern const struct words words_all_of, words_pronoun, words_honoured,
    words_thanks, words_tells, words_greeting, words_spoken_to, words_vocative,
    words_no_vocative, words_kin;
/* labels.words */
extern const struct words words_label_date, words_label_place,
    words_label_byline, words_label_strict, words_writer, words_helper,
    words_presence, words_presence_end, words_setting, words_chair,
    words_record, words_abstract, words_keywords, words_record_end,
    words_about_text, words_note_label, words_editorial, words_asking,
    words_asking_end, words_secrecy, words_haste, words_note_head,
    words_spoken_of_number, words_numbered_thing, words_argument,
    words_inquires, words_replies, words_note_of_text, words_authoring,
    words_printed_in, words_field_end, words_deed_end, words_letter_field,
    words_credit, words_writing, words_letter_sure, words_letter_number,
    words_letter_part;
/* pages.words */
extern const struct words words_page_begin, words_page_phrase,
    words_page_button, words_page_button_beside, words_page_count,
    words_page_more, words_page_end, words_of_meeting, words_of_page,
    words_page_organ, words_site_end, words_page_word, words_link, words_legend,
    words_caption_begin, words_caption_end, words_picture, words_dateline,
    words_page_tail, words_page_call, words_page_notice, words_posted,
    words_reporter, words_page_path, words_imprint_label, words_imprint_source,
    words_imprint_author, words_imprint_time, words_site_name, words_page_act,
    words_periodical_end, words_imprint_title, words_imprint_editor,
    words_page_counted, words_page_tally, words_page_rights, words_title_again,
    words_attached;
/* bodies.words */
extern const struct words words_recipient, words_recipient_place,
    words_recipient_of, words_recipient_one, words_announced_thing,
    words_issuer, words_authors, words_signing_body, words_body_end,
    words_village, words_credited, words_street;
/* listeners.words */
extern const struct words words_act, words_act_of, words_act_call,
    words_acknowledgment, words_talk_begin, words_talk_end;
/* clauses.words */
extern const struct words words_tied, words_argued, words_argued_end,
    words_no_argued_end, words_announcing_end, words_announcing_begin,
    words_obliging, words_question_begin, words_told_end, words_resolved_below,
    words_resolve, words_leading_in, words_declaring, words_verse_word,
    words_about, words_issuing, words_about_line, words_title_open_end,
    words_title_joint, words_title_hanging, words_passing_on,
    words_occasion_joint, words_name_joint, words_quoting, words_telling,
    words_pointing_on, words_told_years;
/* events.words */
extern const struct words words_held, words_held_now, words_held_then,
    words_common, words_common_sort, words_event, words_occasion_end,
    words_proceeding_end, words_enacted, words_adopted, words_approved,
    words_issued, words_promulgating, words_effective, words_revised,
    words_hour, words_when_unit, words_weekday, words_lunar_month,
    words_no_year, words_hall_end, words_no_place_end;
/* counting.words */
extern const struct words words_measure, words_counted, words_pausing,
    words_spoken_of, words_joining, words_announced_measure,
    words_declared_measure, words_counts_otherwise, words_time_of_year,
    words_no_chapter, words_quantity, words_told_measure, words_told_thing;
/* surnames.words */
extern const struct words words_surname, words_sound;
/* names.words */
extern const struct words words_no_surname, words_thing, words_never_name_end,
    words_thing_end, words_compound_surname, words_hong_kong, words_taiwan;
/* machines.words */
extern const struct words words_untitled, words_slides, words_newly_made,
    words_everybody, words_headline_count, words_english_count;

#endif

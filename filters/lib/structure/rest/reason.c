/* Why a line is what it is, for --explain. */
#include "structure/rest/reason.h"

const char *
reason_text(enum reason why)
{
	static const char *const texts[WHY_COUNT] = {
	    [WHY_PLAIN] = "nothing tells it from a paragraph",
	    [WHY_TITLE] = "the first line of the title block that may be one",
	    [WHY_TITLE_MORE] = "goes on with the title",
	    [WHY_SUBTITLE] =
		"a dash, or a date and an occasion, in the title block",
	    [WHY_DATE] = "a date, and nothing but what goes with it",
	    [WHY_SALUTE] = "nothing but an address",
	    [WHY_RECIPIENT] = "the recipients, at the head of the body",
	    [WHY_RUN] = "one of a run of numbers that head text",
	    [WHY_LONE] = "a number without a second, but short and alone",
	    [WHY_ITEM] = "one of a run of numbers that list sentences",
	    [WHY_ODD_ITEM] = "a sentence too long, or listed, among headings",
	    [WHY_COUNTED] = "numbers count the paragraphs of all sections",
	    [WHY_AGAIN] =
		"numbers begin again below it, or are as many as it says",
	    [WHY_DOCNO] = "the number of a document, with its year in brackets",
	    [WHY_PLACE] = "names a place in the title block",
	    [WHY_BYLINE] = "a name in the title block",
	    [WHY_CONTENTS] = "stands in a table of contents",
	    [WHY_PAGE] = "the number of a page",
	    [WHY_RULE] = "nothing but marks, in the title block",
	    [WHY_FURNITURE] = "of the web page that the text stood on",
	    [WHY_SIGN] = "a name, or a body above a date, at the end",
	    [WHY_COLOPHON] = ("says to whom it is copied, whom to ask, "
			      "how it is published, or when printed"),
	    [WHY_ATTACH] = "names an attachment",
	    [WHY_ATTACHED] = "heads an attachment",
	    [WHY_ENCLOSED] = "the title of a paper that another carries",
	    [WHY_ROSTER] = "three short lines or more without punctuation",
	    [WHY_ATTENDANCE] =
		"tells who was there, or when and where, in front of minutes",
	    [WHY_VERSE] = "short lines some of which end in a comma",
	    [WHY_CLOSE] = "a closing formula at the end",
	    [WHY_KNOWN_HEAD] = "a word that heads a part of a document",
	    [WHY_WEIGHED] = "no rule, but its facts speak for a heading",
	    [WHY_PROGRAMME] = "a list above names it, in its order",
	    [WHY_PROGRAMME_TEXT] =
		"a short line, alone between headings that a list names",
	    [WHY_LEAD] = ("a short sentence that begins a paragraph, "
			  "as others in a row do"),
	    [WHY_MOTTO] = "a short sentence alone above text, as others are",
	    [WHY_REACTION] = "a stage direction",
	    [WHY_NOTE] = "a note, to which a mark in the text points",
	    [WHY_NOTES] = "heads notes",
	    [WHY_GIVEN] = "somebody said so",
	    [WHY_BRACKETED] = "a remark in brackets in a transcript",
	    [WHY_LABELLED] = "heads a turn that has the same label",
	    [WHY_TURN] = "the label of a speaker opens it",
	    [WHY_PLAIN_HEAD] =
		"short, unfinished, alone between paragraphs, with its like",
	};

	return texts[why];
}

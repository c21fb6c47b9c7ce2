/* What years are counted from. */
#include "chinese/era.h"

#include "chinese/scan.h"
#include "chinese/word.h"

enum { REPUBLIC = 1911 };

size_t
era_read(struct span text, size_t at, unsigned *before)
{
	static const struct {
		struct span word;
		unsigned before;
	} eras[] = {
	    {WORD("公元"), 0},
	    {WORD("西元"), 0},
	    {WORD("民国"), REPUBLIC},
	    {WORD("民國"), REPUBLIC},
	    {WORD("中华民国"), REPUBLIC},
	    {WORD("中華民國"), REPUBLIC},
	};
	uint32_t code = scan_peek(text, at);

	/* most texts are told so to have none */
	if (code != U'公' && code != U'西' && code != U'民' && code != U'中')
		return 0;
	for (size_t i = 0; i < sizeof(eras) / sizeof(eras[0]); i++)
		if (scan_word(text, at, eras[i].word)) {
			*before = eras[i].before;
			return scan_skip_blanks(text, at + eras[i].word.len) -
			    at;
		}
	return 0;
}

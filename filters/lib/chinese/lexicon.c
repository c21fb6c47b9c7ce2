/* Words by their classes: where they stand in a text, and which. */
#include "chinese/lexicon.h"

#include "base/find_word.h"

bool
words_within(struct span text, const struct words *words)
{
	for (size_t i = 0; i < words->count && text.len > 0; i++)
		if (find_word(text, words->word[i]) < text.len)
			return true;
	return false;
}

struct span
words_ending(struct span text, const struct words *words)
{
	size_t len = words_end(text, words);

	for (size_t i = 0; i < words->count && len > 0; i++)
		if (words->word[i].len == len &&
		    span_ends(text, words->word[i]))
			return words->word[i];
	return (struct span){NULL, 0};
}

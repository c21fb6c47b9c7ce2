/*
 * Which documents others stand beside than before.
 *
 * A page links those before and behind it, by a catalogue of the whole corpus: when a
 * title changes, its neighbours are to be made again, and no others.
 */
#ifndef PAGES_BESIDE_H
#define PAGES_BESIDE_H

#include "base/set.h"
#include "corpus/corpus.h"

/* The catalogue is an argument of the part: `--catalogue=@NAME`. */
bool beside_is_catalogue(const char *word);

/*
 * Add the names of those that have other neighbours than when the files of the part
 * were made; none where it takes no catalogue.  False where it is not known what they
 * had.
 */
bool beside_find(
    struct corpus *corpus, const struct part *part, struct set *names);

/* Take down the catalogue that the files of the part were made with; false after fail(). */
bool beside_settle(struct corpus *corpus, const struct part *part);

#endif

/* What is to be made of the block stream, and by which pipelines. */
#ifndef PLAN_H
#define PLAN_H

#include "blocks/stream_survey.h"
#include "corpus/corpus.h"

/* The closing line of jg-split. */
enum { DOCUMENTS, WRITTEN, UNCHANGED, REMOVED, REFUSED, COUNTS };

/* What is new in the block stream since a part was made, which several share. */
struct news {
	ino_t inode; /* of the stream that it was made of; 0: all is new */
	dev_t device;
	const struct set *beside; /* documents new for what stands beside */
	const char *path; /* of the documents that are new */
	struct survey survey; /* of these */
};

/* A part that is to be made. */
struct work {
	const struct part *part;
	const struct news *news;
	struct words command; /* with its options */
	struct buf sign; /* what tells that it is made by the same */
	struct pipeline *pipeline; /* several may share it */
	const char *written; /* the list of jg-split */
	enum outcome outcome;
	size_t counts[COUNTS];
	struct set beside; /* documents whose neighbours are others now */
	bool idle; /* nothing is new for it */
};

struct making {
	struct corpus *corpus;
	const struct survey *survey;
	struct work *work;
	size_t count;
	struct news *news;
	size_t news_count;
	struct pipeline *pipelines;
	size_t pipeline_count;
	size_t removed; /* files of kinds that are not made now */
};

/*
 * Decide which parts of a kind are to be made, and of what; the lists that their
 * arguments name are made already.  False after fail().
 */
bool plan_kind(struct making *making, const char *kind);

/* Append a word of a command: @NAME is a file of the state. */
void plan_word(struct corpus *corpus, struct words *command, const char *word);

/*
 * Decide what of the stream the part is made of; idle where that is nothing, and all
 * of it where its files may have been `touched`.
 */
void plan_news(struct making *making, struct work *work, bool touched);

/* Take down what the files of a part were made of, and by what. */
void plan_settle(struct corpus *corpus, const struct work *work);

/* Put pipelines together for all that was planned. */
void plan_pipelines(struct making *making);

/* Append what jg-split is told of the folder of a part, as far as all its calls agree. */
void plan_split(
    struct corpus *corpus, const struct part *part, struct words *command);

#endif

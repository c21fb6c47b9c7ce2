/* Pipelines of programs: started, heard, waited for. */
#ifndef RUN_H
#define RUN_H

#include <stdbool.h>
#include <sys/types.h>

#include "base/buf.h"
#include "process/argv.h"

enum {
	RUN_STEPS = 5, /* programs in one pipeline */
	RUN_FOLDERS = 4, /* and folders that its last one writes below */
};

/* A program of a pipeline. */
struct step {
	struct words command;
	struct buf said; /* on standard error */
	int status; /* as a shell tells it: 128 and the signal */
	pid_t pid;
	int hears; /* the pipe to its standard error, or -1 */
};

/*
 * Set `in`, `out` and, by pipeline_step(), the steps; pipeline_free() when done.
 * What the last step writes goes to the file `out`, or into `printed`.
 */
struct pipeline {
	struct step step[RUN_STEPS];
	size_t count;
	size_t folders;
	const char *in; /* a file; NULL: nothing */
	const char *out; /* a file that is made; `-`: ours; NULL: `printed` */
	struct buf printed;
	int fault; /* errno of what could not be started, read or written */
	const char *fault_of;
	int takes; /* the pipe from the last step, or -1 */
	int file; /* `out`, or -1 */
	bool started, ended;
};

/* Another program; its words are to be added. */
struct words *pipeline_step(struct pipeline *pipeline);

/* Run all of them, at most so many at once; those that are empty have ended. */
void pipelines_run(struct pipeline **pipelines, size_t count, size_t at_once);

/* A program has said this. */
bool pipeline_says(const struct pipeline *pipeline, struct span words);

void pipeline_free(struct pipeline *pipeline);

/* How a pipeline ended. */
enum outcome {
	RUN_DONE,
	RUN_REFUSED, /* a document was, by name; the rest was done */
	RUN_DIED, /* nothing that came of it may be used */
};

/* A signal, or a status above 1, is no answer: *worst is then that status. */
enum outcome pipeline_outcome(const struct pipeline *pipeline, int *worst);

#endif

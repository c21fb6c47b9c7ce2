/*
 * Messages on standard error, and the exit status they add up to.
 *
 * The one form is `jg-name: source:line: text`, in lower case.  What
 * a terminal would obey or not show is escaped, see visible_add(), so that a
 * hostile name cannot write to the terminal nor look like another.  It is said in
 * the language of who reads it, see translate.h.
 */
#ifndef MESSAGE_H
#define MESSAGE_H

#include <stddef.h>

#include "base/buf.h"
#include "base/span.h"
#include "base/translate.h"

/*
 * Something was not read, refused or not written: say so and make the exit
 * status 1.  source may be NULL, and line 0, where there is none.
 */
void fail(const char *source, size_t line, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* The same for a system call: `source: what: the reason errno gives`. */
void fail_errno(const char *source, const char *what);

/*
 * The same where what was lost cannot be named: a stream that cannot be read to
 * its end, an output that cannot be written.  The status becomes 74, which no
 * pipeline takes for documents refused by name.
 */
void lose_errno(const char *source, const char *what);
void lose(const char *source, size_t line, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* What stands before the text of a note, for who reads it again. */
const char *message_note(void);

/*
 * Append a source as messages show it.  What a failure says cannot be taken for a
 * note, nor the name of a file: the blank before such a mark is shown.
 */
void message_source(struct span source, struct buf *out);

/* Worth saying, but the output stands: `source:line: note: text`. */
void warn(const char *source, size_t line, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* A wrong command line: says so; the caller shows usage and returns 2. */
void complain(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* 0 as long as nothing has failed, then 1, or 74 once something was lost. */
int message_status(void);

#endif

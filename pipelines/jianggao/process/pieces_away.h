/* Pieces of a stream on other hosts: what may go there, and what runs there. */
#ifndef PIECES_AWAY_H
#define PIECES_AWAY_H

#include "base/buf.h"
#include "process/argv.h"

/* How a job says how many bytes came to it, before the number. */
#define AWAY_BYTES "spread: bytes "

/* How many hosts a file for --sshloginfile has; 0 after fail(). */
size_t away_hosts(const char *file);

/* The words of a command name no file of this machine, below STATE or INPUT. */
bool away_can(const struct words *command);

/* Append the options of parallel(1) by which it runs on the hosts of a file. */
void away_words(const char *hosts, struct words *command);

/* Append a command as a shell reads it, a lone | a pipe; `away`: on a host. */
void away_shell(const struct words *command, bool away, struct buf *out);

#endif

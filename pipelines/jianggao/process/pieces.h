/* A stream in pieces: the same filter over each of them, by GNU parallel. */
#ifndef PIECES_H
#define PIECES_H

/* How jianggao is called to be this: behind it KIND FILE COMMAND... */
#define PIECES_COMMAND "spread"

/* Run what stands in argv[2] and behind it; the status of the worst program. */
int pieces_main(int argc, char **argv);

#endif

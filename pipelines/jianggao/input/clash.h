/* Speeches whose outputs could not stand where they are to be. */
#ifndef CLASH_H
#define CLASH_H

#include "input/folder.h"

/*
 * Refuse each speech whose output's name is too long for a file, is that of a folder
 * of other speeches, or is that of a file about all of them, and drop it.
 */
void clash_refuse(struct walk *walk);

#endif

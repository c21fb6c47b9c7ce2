/* What the program is called, and its end where nothing else can be done. */
#ifndef PROGRAM_H
#define PROGRAM_H

/* The name that begins every message, such as `jg-text`; kept, not copied. */
void program_begin(const char *name);
const char *program_name(void);

/* There is no memory, nor for a message: says so and ends the program. */
_Noreturn void end_without_memory(void);

#endif

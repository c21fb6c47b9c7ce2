/* Files of other word processors: LibreOffice makes .docx of them, where it is. */
#ifndef LIBREOFFICE_H
#define LIBREOFFICE_H

#include "corpus/corpus.h"

bool office_is_there(void);

/* Make a .docx of each path of a list, in a folder of the state; see office.bash. */
bool office_convert(struct corpus *corpus, const char *list);

/* Append where they are, for jg-fromdocx; remove them. */
void office_words(struct corpus *corpus, struct words *command);
void office_clear(struct corpus *corpus);

#endif

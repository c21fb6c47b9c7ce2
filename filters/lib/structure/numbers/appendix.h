/* Where an appendix begins, whose numbers are its own. */
#ifndef APPENDIX_H
#define APPENDIX_H

#include "structure/model/model.h"

/* 附录, 附录一　名单 or what heads an attachment, 附件1, is one of the lines (from, to]. */
bool appendix_between(const struct outline *outline, size_t from, size_t to);

#endif

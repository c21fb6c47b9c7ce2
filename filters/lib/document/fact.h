/*
 * What may be known of a document: the keys of meta records that say so, and how
 * the header of a TEI document puts some of them.
 */
#ifndef FACT_H
#define FACT_H

#include <stdbool.h>

#include "base/span.h"

/* In the order in which a block stream has them. */
enum fact {
	FACT_SOURCE,
	FACT_ENCODING,
	FACT_RULES,
	FACT_SHA256,
	FACT_TITLE,
	FACT_TITLE_SUPPLIED,
	FACT_SUBTITLE,
	FACT_SPEAKER,
	FACT_ROLE,
	FACT_ORGANIZATION,
	FACT_EVENT,
	FACT_DATE,
	FACT_PLACE,
	FACT_DOCNO,
	FACT_ISSUER, /* 发文机关标志 */
	FACT_COPY_NUMBER, /* 份号 */
	FACT_SECRECY, /* 密级和保密期限 */
	FACT_URGENCY, /* 紧急程度 */
	FACT_APPROVER, /* 签发人 */
	FACT_ADDRESSEE,
	FACT_COPIED_TO, /* 抄送 */
	FACT_PRINTER, /* 印发机关 */
	FACT_PRINTED, /* 印发日期 */
	FACT_GENRE,
	FACT_ADOPTED, /* the day of 通过, */
	FACT_APPROVED, /* of 批准, */
	FACT_ISSUED, /* of 公布, 发布, 印发, */
	FACT_EFFECTIVE, /* and of 施行 */
	FACT_PROVENANCE, /* 原载 */
	FACT_PUBLISHER,
	FACT_LICENCE,
	FACT_LANG,
	FACT_KEYWORDS,
	FACT_COUNT,
};

struct span fact_key(enum fact fact);

/* The fact with the key; FACT_COUNT: it is none of these. */
enum fact fact_of(struct span key);

/* What stands for a publisher who is not known: simplified, traditional. */
extern const struct span fact_no_publisher[2];

/* The words before and behind a fact that is told in a sentence. */
struct fact_sentence {
	struct span before, behind;
};

/* Of FACT_ENCODING and FACT_RULES; what is said depends on the value. */
struct fact_sentence fact_sentence(
    enum fact fact, struct span value, bool traditional);

/*
 * Cut the words off a sentence, so that the value is left; returns which fact
 * it tells, or FACT_COUNT, and the sentence is as it was.
 */
enum fact fact_read_sentence(struct span *sentence);

#endif

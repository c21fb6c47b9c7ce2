/* The persons of a document. */
#include "people/people.h"

/* Persons with names are the corpus's, all others the document's. */
static struct span
owner_of(const struct people *people, const struct voice *voice)
{
	return people->roll != NULL && voice->kind == VOICE_PERSON
	    ? SPAN(ROLL_ID)
	    : people->id;
}

static void
append(struct buf *out, const struct people *people, size_t number)
{
	const struct voice *voice = &people->voices->voice[number];

	if (out->len > 0)
		buf_byte(out, ' ');
	buf_byte(out, '#');
	buf_span(out, owner_of(people, voice));
	buf_byte(out, '.');
	person_part(out, voice_key(people->voices, voice));
}

void
people_refer(const struct people *people, struct xml *xml,
    const char *attribute, const size_t *number, size_t count)
{
	struct buf value = {0};

	for (size_t i = 0; i < count; i++)
		append(&value, people, number[i]);
	if (count > 0)
		xml_attribute(xml, attribute, buf_view(&value));
	buf_free(&value);
}

void
people_refer_name(const struct people *people, struct xml *xml,
    const char *attribute, struct span name)
{
	size_t number = voice_find(people->voices, name);

	if (number != VOICE_NONE)
		people_refer(people, xml, attribute, &number, 1);
}

/* What he is, and of which body: with the first, where there are several. */
static void
write_affiliations(const struct people *people, struct xml *xml,
    const struct person *person, struct span role, bool first)
{
	struct span body = facts_best(people->facts, FACT_ORGANIZATION);
	struct person of_body = *person, in_office = *person;

	in_office.given = first && facts_given(people->facts, FACT_ROLE);
	of_body.given = facts_given(people->facts, FACT_ORGANIZATION);
	if (role.len > 0)
		person_office(xml, &in_office, role);
	if (first && body.len > 0)
		person_body(xml, &of_body, body);
}

static void
write_voice(const struct people *people, struct xml *xml, size_t number)
{
	const struct voices *voices = people->voices;
	const struct voice *voice = &voices->voice[number];
	struct span role = voice_role(voices, voice);
	struct person person = {
	    .document = owner_of(people, voice),
	    .program = people->id,
	    .kind = voice->kind,
	    .part = voice->part,
	    .key = voice_key(voices, voice),
	    .name = voice_name(voices, voice),
	    .speaks = voice->speaks,
	    .given = voice->speaks && facts_given(people->facts, FACT_SPEAKER),
	};

	if (people->roll != NULL && voice->kind == VOICE_PERSON) {
		roll_add(people->roll, &person, role);
	} else if (people->roll != NULL) {
		roll_add_other(people->roll, &person);
	} else {
		person_begin(xml, &person);
		write_affiliations(
		    people, xml, &person, role, number == 0 && voice->speaks);
		person_end(xml);
	}
}

void
people_write(const struct people *people, struct xml *xml)
{
	bool list = people->roll == NULL && people->voices->count > 0;

	if (list) {
		xml_enter(xml, TAG_PARTICDESC);
		xml_enter(xml, TAG_LISTPERSON);
	}
	for (size_t i = 0; i < people->voices->count; i++)
		write_voice(people, xml, i);
	if (list) {
		xml_leave(xml);
		xml_leave(xml);
	}
}

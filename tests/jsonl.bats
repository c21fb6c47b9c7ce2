#!/usr/bin/env bats

load lib

setup() {
	cd "$BATS_TEST_TMPDIR" || return
	[ -x "$(command -v python3)" ] || skip "no python3"
	cat >join.py <<-'EOF'
		import json, sys
		at = None
		for line in sys.stdin:
		    row = json.loads(line)
		    if at != row["name"]:
		        at, n = row["name"], 0
		        sys.stdout.write("\f%s\n" % at if at else "")
		    n += 1
		    assert row["n"] == n, (at, n)
		    sys.stdout.write(row["text"] + row["after"])
	EOF
}

# joined FILE: every unit of its documents, put together, is what jg-text writes.
joined() {
	local unit
	jg-text "$1" | awk '$0 != "\f"' >want
	for unit in document section paragraph; do
		jg-jsonl --unit=$unit "$1" | PYTHONUTF8=1 python3 join.py >got
		same want got || flunk "$1 by $unit"
	done
}

@test "jg-jsonl: goldens" {
	goldens jsonl
}

@test "jg-jsonl: the units of a document, put together, are its text" {
	for file in "$TOP"/tests/golden/{jsonl,markdown,tei,html}/*.in; do
		# A document without any text has a line of its own, or none.
		grep -q '^doc' "$file" && jg-text "$file" >/dev/null 2>&1 || continue
		jg-jsonl "$file" >/dev/null 2>&1 || continue
		awk -F'\t' '$1 == "doc" { doc = $0; next } $1 == "end" && $5 == 0 { next }
			doc != "" { print doc; doc = "" } { print }' "$file" >some
		joined some
	done
}

@test "jg-jsonl: the same of three hundred documents of any kind" {
	any_blocks >blocks
	joined blocks
}

@test "jg-jsonl: the same of real documents" {
	corpora >/dev/null
	for set in sets/*; do
		stream_of "$set/" | jg-headings >blocks
		joined blocks
	done
}

@test "jg-jsonl: every record is a line, with the headings above it" {
	any_blocks >blocks
	jg-jsonl -u paragraph --no-facts blocks >lines
	[ "$(grep -c '"kind":' lines)" = "$(grep -Pcv '^(doc|meta|end)\t' blocks)" ]
	jg-jsonl -u section --no-facts blocks >lines
	[ "$(wc -l <lines)" -ge "$(grep -Pc '^(head|runin)\t' blocks)" ]
}

@test "jg-jsonl: a wrong unit or name of a frame is told" {
	run -2 --separate-stderr jg-jsonl --unit=word
	[[ $stderr == *"--unit is document, section or paragraph, not word"* ]]
	run -2 --separate-stderr jg-jsonl --frame=../x
	[[ $stderr == *"--frame: ../x: "* ]]
}

@test "jg-jsonl: a kind that is made only where it is named" {
	mkdir in
	printf '%s\n' 同志们： 一、种子 要足。 >in/a.txt
	make_corpus in out
	[ ! -e out/jsonl ]
	# Although all that is usual stands.
	make_corpus in out jsonl >said
	[ "$(<said)" = "  JSONL    out/jsonl: 1 documents" ]
	[ "$(wc -l <out/jsonl/corpus.jsonl)" = 3 ]
	make_corpus in out jsonl >said
	[ ! -s said ]
	make_corpus in out >said
	[ ! -s said ]
	echo 我讲完了。 >>in/a.txt
	make_corpus in out >said
	run ! grep JSONL said
	[ "$(wc -l <out/jsonl/corpus.jsonl)" = 3 ]
	make_corpus in out jsonl
	[ "$(wc -l <out/jsonl/corpus.jsonl)" = 4 ]
}

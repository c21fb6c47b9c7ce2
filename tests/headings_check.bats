#!/usr/bin/env bats

load lib

setup() {
	cd "$BATS_TEST_TMPDIR" || return
}

@test "jg-check: goldens" {
	goldens check
}

@test "jg-check: a check that is not there is refused" {
	run -2 jg-check --disable=nothing </dev/null
	[[ $output == *"no check is called nothing"* ]]
}

@test "jg-check: --strict is 0 where nothing is found, 1 where reading fails" {
	run -0 jg-check --strict <<<$'doc\t0\t0\t-\t0\t\npara\t0\t0\t-\t1\t甲\nend\t0\t0\t-\t1\t'
	run -1 jg-check --strict "$BATS_TEST_TMPDIR/missing"
}

@test "jg-check: a finding is told whole, whatever the length of a label" {
	local label length
	for length in 10 151 152 153 400; do
		label=$(printf '甲%.0s' $(seq "$length"))三、
		printf '%s\n' $'doc\t0\t0\t-\t0\t' $'head\t1\t1\t一、\t1\t乙' \
			$'head\t1\t3\t'"$label"$'\t2\t丙' $'para\t1\t0\t-\t3\t丁。' \
			$'end\t0\t0\t-\t3\t' >in
		run -0 jg-check in
		[[ $output == *"in:2: skip: $label is the first of its kind here"* ]] || flunk "$output"
	done
}

# tallies SET: the findings of a set of the corpora, and how many counts agree.
tallies() {
	local root=${CORPORA[0]:-}
	[ -d "$root/$1" ] || skip "JG_CORPORA names no corpora"
	find "$root/$1" -name '*.txt' -print0 | sort -z |
		jg-normalize --frame --base="$root" --files0-from=- |
		jg-headings | jg-check -v >"$BATS_TEST_TMPDIR/told"
	agreed=$(grep -c 'as declared$' "$BATS_TEST_TMPDIR/told") || true
	found=$(grep -vc 'as declared$' "$BATS_TEST_TMPDIR/told") || true
}

@test "jg-check: nothing is found in the five speeches, and four counts agree" {
	tallies speeches
	[ "$found" -eq 0 ]
	[ "$agreed" -eq 4 ]
}

@test "jg-check: counts announced in reports agree" {
	tallies prov_reports_2026
	[ "$agreed" -ge 4 ]
	run -1 awk '/: count: / && !/as declared$/ { bad = 1; print }
		END { exit !bad }' "$BATS_TEST_TMPDIR/told"
}

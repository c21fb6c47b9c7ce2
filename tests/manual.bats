#!/usr/bin/env bats
# The manuals: what they show is true, and what the programs take is in them.

load lib

setup() {
	mapfile -t pages < <(find "$TOP/filters" "$TOP/pipelines" -name '*.[157]' | sort)
	[ "${#pages[@]}" -gt 0 ]
	cd "$BATS_TEST_TMPDIR" || return
}

# The sessions of a page: its literal displays that have a command, with roff's
# escapes taken back.  An escape that is not known here fails.
sessions() {
	awk '
	/^\.Bd .*-literal/ { inside = 1; text = ""; session = 0; next }
	/^\.Ed/ { inside = 0; if (session) printf "%s", text; next }
	!inside { next }
	{
		gsub(/\\&/, "")
		gsub(/\\-/, "-")
		gsub(/\\\(aq/, "\047")
		gsub(/\\\(dq/, "\"")
		plain = $0
		gsub(/\\e/, "", plain)
		if (index(plain, "\\") || plain ~ /^[.\047]/)
			plain = "cannot read " $0
		else
			plain = ""
		gsub(/\\e/, "\\")
		text = text plain $0 "\n"
	}
	/^\$ / { session = 1 }' "$1"
}

# The commands of a session as a script for one shell, which shows them, each
# followed by what it answers, as the session does.
script() {
	awk '
	function finish() {
		if (shown == "")
			return
		gsub(/\047/, "\047\\\047\047", shown)
		printf "printf \047%%s\\n\047 \047%s\047\n", shown
		printf "{\n%s\n} 2>&1\n", command
		shown = ""
	}
	/^\$ / { finish(); shown = $0; command = substr($0, 3); next }
	/^> / && shown != "" {
		shown = shown "\n" $0
		command = command "\n" substr($0, 3)
		next
	}
	{ finish() }
	END { finish() }'
}

@test "every session in the manuals answers what it shows" {
	count=0
	failed=0
	for page in "${pages[@]}"; do
		sessions "$page" >want
		[ -s want ] || continue
		name=${page##*/}
		mkdir "$name"
		script <want >"$name.sh"
		(cd "$name" && bash ../"$name.sh" </dev/null) >"$name.got"
		same want "$name.got" || failed=1
		count=$((count + $(grep -c '^\$ ' want)))
	done
	[ "$count" -gt 0 ]
	[ "$failed" = 0 ]
}

@test "every program has a manual, with examples and every section" {
	for folder in "$TOP"/filters/*/; do
		name=$(basename "$folder")
		[ "$name" != lib ] || continue
		page=$folder$name.1
		[ -f "$page" ] || flunk "$page is missing"
		grep -q "^\.Nm jg-$name$" "$page"
		for section in NAME SYNOPSIS DESCRIPTION 'EXIT STATUS' \
			EXAMPLES 'SEE ALSO'; do
			grep -q "^\.Sh $section$" "$page" ||
				flunk "$page has no $section"
		done
		[ -n "$(sessions "$page")" ] || flunk "$page has no session"
	done
}

# told PAGE: the long options that it tells of, each in an item of its own.
told() {
	sed -nE 's/^\.It Fl (. , )?-([a-z0-9-]+)( .*)?$/\2/p
		s/^\.It .* Fl -([a-z0-9-]+)( .*)?$/\1/p' "$1" | sort -u
}

# shown PROGRAM: those that it shows.
shown() {
	"$1" -h | sed -nE 's/^  (-.,|   ) --([a-z0-9-]+).*/\2/p' | sort -u
}

@test "the options that -h shows are those of the manual" {
	for page in "${pages[@]}"; do
		case $page in *.1) ;; *) continue ;; esac
		program=${page##*/}
		program=jg-${program%.1}
		program=${program/#jg-jianggao/jianggao}
		shown "$program" >want
		[ -s want ]
		told "$page" >got
		same want got || flunk "$page, $program -h"
	done
}

@test "no manual names a page that is not there" {
	printf '%s\n' "${pages[@]##*/}" | sed 's/\.[157]$/ &/' |
		sed -E 's/(.*) \.(.)/\1 \2\njg-\1 \2/' | sort >there
	sed -nE 's/^\.Xr ((jg-|jianggao)[^ ]*) ([157]).*/\1 \3/p' "${pages[@]}" |
		sort -u >named
	[ "$(wc -l <named)" -gt 10 ]
	comm -13 there named >missing
	same /dev/null missing
}

# shape PAGE: its displays but for those that speak, its items, how many sections.
shape() {
	awk '
	/^\.Bd .*-literal/ { inside = 1; text = ""; next }
	/^\.Ed/ {
		inside = 0
		if (text !~ /-->|note: |提示：|BLOCKS|读入|not everything|没有转换/)
			printf "%s--\n", text
	}
	inside { text = text $0 "\n" }
	/^\.(S[hs]|It|Dl)( |$)/ { print /^\.Ss/ ? ".Ss" : $0 }' "$1"
}

@test "the manual in Chinese has what the English one has, command by command" {
	shape "$TOP/filters/lib/jianggao.7" >want
	shape "$TOP/filters/lib/jianggao.zh.7" >got
	[ "$(grep -c -- -- want)" -gt 10 ]
	same want got
}

@test "mandoc finds nothing wrong with the manuals" {
	mandoc -T lint -W warning "${pages[@]}" >&2
}

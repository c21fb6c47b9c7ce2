#!/usr/bin/env bats
# The manuals: what they show is true, and what the programs take is in them.

load lib

setup() {
	mapfile -t pages < <(find "$TOP/filters" -name '*.[157]' | sort)
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
		[ "$name" != common ] || continue
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

@test "every option that -h shows is in the manual, and in its synopsis" {
	for page in "${pages[@]}"; do
		case $page in *.1) ;; *) continue ;; esac
		program=jg-$(basename "$page" .1)
		"$program" -h | sed -nE 's/^  (-.,|   ) --([a-z0-9-]+).*/\2/p' >options
		[ -s options ]
		while read -r option; do
			grep -Eq "^\.It .*Fl -$option( |$)|^\.It Fl . , -$option( |$)" \
				"$page" || flunk "$page does not tell of --$option"
		done <options
	done
}

@test "every option of a manual is one that -h shows" {
	for page in "${pages[@]}"; do
		case $page in *.1) ;; *) continue ;; esac
		program=jg-$(basename "$page" .1)
		"$program" -h >help
		sed -nE 's/^\.It Fl (. , )?-([a-z0-9-]+).*/\2/p' "$page" |
			while read -r option; do
				grep -q -- "--$option" help ||
					flunk "$program does not take --$option"
			done
	done
}

@test "no manual names a page that is not there" {
	for page in "${pages[@]}"; do
		sed -nE 's/^\.Xr ((jg-|jianggao)[^ ]*) ([157]).*/\1 \3/p' "$page" |
			while read -r name section; do
				printf '%s\n' "${pages[@]}" |
					grep -Eq "/(${name#jg-}|$name)\.$section\$" ||
					flunk "$page: there is no $name($section)"
			done
	done
}

@test "mandoc finds nothing wrong with the manuals" {
	mandoc -T lint -W warning "${pages[@]}" >&2
}

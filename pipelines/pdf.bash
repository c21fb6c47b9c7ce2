# The pages of a site as PDF, by Chromium: set by the style sheet for paper,
# tagged, with an outline.
#
# pdf.bash CHROMIUM SITE FOLDER LEDGER: print each page below SITE/s to FOLDER, where it
# or the style is newer than its PDF; remove what an earlier run, by its LEDGER, wrote
# of pages that are gone.  The ledger is one that jg-split reads: each name before
# its file, at the end a dot.  What it says is in SAY_NOT_PRINTED and SAY_PRINTED,
# formats in the language of who reads it.
set -euo pipefail

program=$1 site=$2 folder=$3 ledger=$4

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
flags=(--headless --disable-gpu --no-first-run --disable-background-networking
	--disable-component-update --disable-sync --allow-pre-commit-input
	--user-data-dir="$work/profile" --no-pdf-header-footer
	--generate-pdf-document-outline)
# Its sandbox does not work for root.
((EUID != 0)) || flags+=(--no-sandbox)

# address PATH: of a file, for Chromium.
address() {
	local path=$1
	path=${path//%/%25}
	path=${path//#/%23}
	path=${path//\?/%3F}
	echo "file://$path"
}

# put FILE PDF: whole or not at all, to be read by whom other files are.
put() {
	mkdir -p "${2%/*}"
	cat "$1" >"$2.new"
	mv "$2.new" "$2"
}

# print_file PAGE: to $work/page.pdf.
print_file() {
	rm -f "$work/page.pdf"
	timeout --kill-after=10 300 "$program" "${flags[@]}" \
		--print-to-pdf="$work/page.pdf" "$(address "$1")" >"$work/said" 2>&1 &&
		[[ -s $work/page.pdf ]]
}

# sheets: of $work/page.pdf.
sheets() {
	LC_ALL=C grep -aoE '/Type ?/Page([^s]|$)' "$work/page.pdf" | wc -l
}

# copied PAGE STYLE: a copy that has the style, too; pages allow none of their own.
copied() {
	copy=$work/copy/${1#"$site"/}
	mkdir -p "${copy%/*}"
	cp "$1" "$copy"
	{
		cat "$site/style.css"
		echo "@media print { $2 }"
	} >"$work/copy/style.css"
}

# print_with_foot PAGE: so that 版记 stands at the foot of the last sheet, which no style
# can say.  A dot behind it is a heading, and where it came to stand is in the outline:
# so much higher than the edge, less the dot, all is moved down.  Fails where there is
# no room, or the sheets become more.
print_with_foot() {
	local copy room sheets edge=96 # points: 35 mm and the dot
	copied "$1" ".foot { height: 0; margin: 0; font-size: 8px; line-height: 1; break-before: avoid; }"
	sed -i 's|</article>|<h6 class="foot">.</h6>&|' "$copy"
	print_file "$copy" || return
	sheets=$(sheets)
	room=$(LC_ALL=C grep -aA1 '^<</Title (\.)' "$work/page.pdf" |
		LC_ALL=C sed -n 's|^/Dest .*/XYZ [^ ]* \([0-9]\{1,3\}\)\..*|\1|p')
	[[ -n $room ]] && ((room > edge)) || return
	copied "$1" ".colophon + .colophon { break-before: avoid; }
		:not(.colophon) + .colophon { margin-top: $((room - edge))pt; }"
	print_file "$copy" && (($(sheets) == sheets))
}

# print_best PAGE: to $work/page.pdf.
print_best() {
	if grep -q '<p class="colophon"' "$1"; then
		print_with_foot "$1" && return
	fi
	print_file "$1"
}

# print_page PAGE PDF: the same bytes at any time, so the day of printing is not
# among them.
print_page() {
	local stamp
	stamp=$(date -u -d "@${SOURCE_DATE_EPOCH:-0}" +%Y%m%d%H%M%S)
	if ! print_best "$1"; then
		cat "$work/said" >&2
		# shellcheck disable=SC2059 # the format is what is said
		printf "$SAY_NOT_PRINTED" "$1" >&2
		return 1
	fi
	LC_ALL=C sed -i -E "s/D:[0-9]{14}/D:$stamp/g" "$work/page.pdf"
	put "$work/page.pdf" "$2"
}

# progress TEXT: one line that changes, on a terminal only.
progress() {
	[[ ! -t 2 || ${TERM-} == dumb ]] || printf '\r  %-8s %s\e[K' PDF "$1" >&2
}

# is_new PAGE PDF: it, or the style, is newer than what was printed of it.
is_new() {
	[[ $1 -nt $2 || $site/style.css -nt $2 ]]
}

# make_pdf PAGE PDF: by the one beside the page, where that is printed already.
make_pdf() {
	if is_new "$1" "${1%.html}.pdf"; then
		print_page "$1" "$2"
	else
		put "${1%.html}.pdf" "$2"
	fi
}

site=$(realpath "$site")
mapfile -t pages < <(cd "$site/s" && find . -name '*.html' -type f -printf '%P\n' | LC_ALL=C sort)
printed=0 refused=0 removed=0
touch "$ledger" "$work/now"
LC_ALL=C sort -u "$ledger" >"$work/before"
for i in "${!pages[@]}"; do
	page=$site/s/${pages[i]}
	name=${pages[i]%.html}
	pdf=$folder/$name.pdf
	printf '%s\n' "$name" >>"$work/now"
	is_new "$page" "$pdf" || continue
	progress "$((i + 1))/${#pages[@]} ${pages[i]}"
	printf '%s\n' "$name" >>"$ledger"
	if make_pdf "$page" "$pdf"; then
		printed=$((printed + 1))
	else
		refused=$((refused + 1))
	fi
done
progress ''

while IFS= read -r name; do
	[[ $name != . && -e $folder/$name.pdf ]] || continue
	rm "$folder/$name.pdf"
	removed=$((removed + 1))
done < <(LC_ALL=C comm -23 "$work/before" <(LC_ALL=C sort "$work/now"))
{
	cat "$work/now"
	echo .
} >"$ledger.new"
mv "$ledger.new" "$ledger"
[[ ! -t 2 ]] || printf '\r' >&2
# shellcheck disable=SC2059
printf "$SAY_PRINTED" \
	"$folder/*.pdf" "${#pages[@]}" "$printed" "$removed" "$refused"
((refused == 0))

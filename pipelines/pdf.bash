# The pages of a site as PDF, by Chromium: set by the style sheet for paper,
# tagged, with an outline.
#
# pdf.bash CHROMIUM SITE FOLDER LIST: print each page below SITE/s to FOLDER, where it or
# the style is newer than its PDF; remove what an earlier run, by its LIST, wrote
# of pages that are gone.  What it says is in SAY_NOT_PRINTED and SAY_PRINTED, formats
# in the language of who reads it.
set -euo pipefail

program=$1 site=$2 folder=$3 list=$4

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

# print_page PAGE PDF: the same bytes at any time, so the day of printing is not
# among them.
print_page() {
	local stamp
	stamp=$(date -u -d "@${SOURCE_DATE_EPOCH:-0}" +%Y%m%d%H%M%S)
	if ! timeout --kill-after=10 300 "$program" "${flags[@]}" \
		--print-to-pdf="$work/page.pdf" "$(address "$1")" >"$work/said" 2>&1 ||
		[[ ! -s $work/page.pdf ]]; then
		cat "$work/said" >&2
		# shellcheck disable=SC2059 # the format is what is said
		printf "$SAY_NOT_PRINTED" "$1" >&2
		return 1
	fi
	LC_ALL=C sed -i -E "s/D:[0-9]{14}/D:$stamp/g" "$work/page.pdf"
	mkdir -p "${2%/*}"
	mv "$work/page.pdf" "$2"
}

# progress TEXT: one line that changes, on a terminal only.
progress() {
	[[ ! -t 2 || ${TERM-} == dumb ]] || printf '\r  %-8s %s\e[K' PDF "$1" >&2
}

site=$(realpath "$site")
mapfile -d '' -t pages < <(cd "$site/s" && find . -name '*.html' -type f -printf '%P\0' | sort -z)
printed=0 refused=0
: >"$work/list"
for i in "${!pages[@]}"; do
	page=$site/s/${pages[i]}
	pdf=$folder/${pages[i]%.html}.pdf
	printf '%s\0' "$pdf" >>"$work/list"
	[[ $page -nt $pdf || $site/style.css -nt $pdf ]] || continue
	progress "$((i + 1))/${#pages[@]} ${pages[i]}"
	if print_page "$page" "$pdf"; then
		printed=$((printed + 1))
	else
		refused=$((refused + 1))
	fi
done
progress ''

removed=0
if [[ -e $list ]]; then
	while IFS= read -r -d '' pdf; do
		[[ ! -e $pdf ]] || removed=$((removed + 1))
		rm -f "$pdf"
	done < <(sort -z "$list" | comm -z -23 - <(sort -z "$work/list"))
fi
mv "$work/list" "$list"
[[ ! -t 2 ]] || printf '\r' >&2
# shellcheck disable=SC2059
printf "$SAY_PRINTED" \
	"$folder/*.pdf" "${#pages[@]}" "$printed" "$removed" "$refused"
((refused == 0))

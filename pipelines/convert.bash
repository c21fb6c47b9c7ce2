# The block stream through converters into files.

# convert NAME FOLDER SUFFIX COMMAND...: the block stream through a converter
# into files, with the options that the settings ask of it.  Before anything is
# written the files are removed whose documents are not in the block stream, so that
# they stand in nobody's way.
convert() {
	through whole "$@"
}

# convert_each NAME ...: the same, where the converter makes each document's
# text from that document alone, so that several of it may share the work.
convert_each() {
	through spread "$@"
}

# convert_shared NAME FOLDER SUFFIX PROGRAM: the same from the stream that
# `stream PROGRAM` has made.
convert_shared() {
	through shared "$@"
}

# whole BLOCKS FILE COMMAND...: one process for all of the stream.
whole() {
	"${@:3}" <"$2"
}

# shared BLOCKS FILE PROGRAM...: the stream may hold less than FILE asks for.
shared() {
	if [[ $(stat -c %i "$2") == $(<"$STATE/of.$3") ]]; then
		cat "$STATE/stream.$3"
	else
		spread "$@"
	fi
}

# stream PROGRAM: what it makes of the block stream, for several to use: of what
# is new there, unless the program itself is.
stream() {
	local program=$1 file=$STATE/stream.$1.new of=$STATE/changed said
	local -a ends options
	options_of "$program"
	[[ -e $of && ! $STATE/options.$program -nt $STATE/generation ]] || of=$STATE/blocks
	said=$(
		set +e
		{
			spread blocks "$of" "$program" "${options[@]}" | cat >"$file"
			ends=("${PIPESTATUS[@]}")
		} 2>&1
		if ((ends[1] != 0)); then
			echo "make: $file: not written whole"
			ends[1]=74 # EX_IOERR
		fi
		echo "${ends[*]}"
	)
	judge "stream.$program" "$said" first_unstreamed "$of" "$file"
	stat -c %i "$of" >"$STATE/of.$program"
	mv "$file" "$STATE/stream.$program"
}

# through HOW NAME FOLDER SUFFIX COMMAND...
through() {
	local how=$1 name=$2 from=$STATE/blocks list=$STATE/$2.written said
	local count lost documents others missing=0
	local -a split=(jg-split -d "$3" -s "$4" --state="$STATE/$2.ledger") keep=() options=() counts
	local closing="$3/*$4"
	[[ -e $STATE/$name.place ]] && mapfile -t options <"$STATE/$name.place"
	[[ ${options[*]} == "$3 $4" ]] || printf '%s\n' "$3" "$4" >"$STATE/$name.place"
	shift 4
	options_of "$1"
	read -r count lost documents others <"$STATE/count"
	# A site has files that are no document's.
	[[ $how == whole ]] || keep=(--keep="$STATE/names")
	if [[ $how != whole ]] && new_is_enough "$name" "$@"; then
		from=$STATE/changed
	else
		others=0
	fi
	[[ ! -e $list ]] || rm -f "$list"
	said=$(
		set +e
		{
			"$how" blocks "$from" "$@" "${options[@]}" |
				"${split[@]}" "${keep[@]}" --summary --written="$list" --progress=3 \
					--total="$count" >"$STATE/$name.summary"
			echo "${PIPESTATUS[*]}"
		} 3>&2 2>&1
	)
	judge "$name" "$said" first_unwritten "$from" "$list"
	if [[ $how == shared && -e $STATE/stream.$1.refused ]]; then
		cat "$STATE/stream.$1.refused" >>"$STATE/$name.refused"
	fi
	read -ra counts <"$STATE/$name.summary"
	if [[ $how != whole ]]; then
		missing=$((documents - others - counts[0]))
		all_came "$name" "$missing"
	fi
	cut -d ' ' -f 1 "$STATE/generation" >"$STATE/$name.making"
	if [[ $how == whole || -e $STATE/$name.refused ]]; then
		remove_others
	fi
	[[ $name != *.* ]] || return 0
	# For the verdict to say, because parts that are made side by side end in any
	# order.
	counts[0]=$((documents + lost)) counts[4]=$((counts[4] + others))
	counts[8]=$((counts[8] + lost + missing))
	printf '  %-8s %s: %s\n' "${name^^}" "$closing" "${counts[*]}" >"$STATE/$name.closing"
}

# remove_gone NAMES: in all places where earlier runs have written, what is of none of
# these documents; before anything is written anywhere, because several parts write to
# one folder, and where a file is to be a folder of one that is gone may stand.
remove_gone() {
	local file
	local -a place
	for file in "$STATE"/*.place; do
		[[ -e $file && -e ${file%place}ledger ]] || continue
		mapfile -t place <"$file"
		[[ ! ${place[1]} ]] ||
			jg-split -d "${place[0]}" -s "${place[1]}" --state="${file%place}ledger" --keep="$1" </dev/null
	done
}

# all_came NAME MISSING: as many documents were refused as have not come.
all_came() {
	local told=0
	[[ ! -e $STATE/$1.refused ]] || told=$(grep -vc '^make: ' "$STATE/$1.refused" || true)
	(($2 <= told)) && return
	echo "make: $1: $2 documents have not come, and $told were refused; nothing is removed" >&2
	exit 70 # EX_SOFTWARE
}

# remove_others, of through(): what was not written, because it was refused or is no
# longer of the site; but a site that was not made whole may lack what is right.
remove_others() {
	[[ $how != whole || ! -e $STATE/$name.refused ]] || return 0
	((others == 0)) || cat "$STATE/others" >>"$list"
	"${split[@]}" --keep="$list" </dev/null
}

# first_unwritten FROM WRITTEN, first_unstreamed FROM FILE: the first document of
# which nothing came, or not all.
first_unwritten() {
	first_missing <(document_names "$1") "$2"
}
first_unstreamed() {
	first_missing <(document_names "$1") <(LC_ALL=C sed -n 's/^\f\(..*\)/\1/p' "$2" | cut -f 1 | sed '$d')
}

# new_is_enough NAME COMMAND...: what NAME made of the generation before stands,
# and nothing that it is made by has changed since, so that only what is new need
# be converted.
new_is_enough() {
	local stamp=$STATE/$1.made kind=${1%%.*} before file
	[[ -e $stamp && -e $STATE/changed && ! -e $STATE/$1.refused ]] || return 1
	read -r _ before <"$STATE/generation"
	[[ $before && $(<"$stamp") == "$before" ]] || return 1
	for file in "$STATE"/options.{jg-split,"$2"} "$STATE/$kind.found" "${@:3}"; do
		# Of an option, the file that it names.
		[[ ! ${file#*=} -nt $stamp ]] || return 1
	done
}

# The settings of a corpus: jianggao.conf, and make variables that beat it;
# see jianggao.conf(5).

# A row for each setting: the key, the option it becomes, the programs that
# take the option.  An option that ends in = takes the value, one that ends in
# =@ a file of the corpus; any other is a switch, and its value is yes or no.
settings_table='
take          --take=          jg-list
follow-links  --follow-links=  jg-list
rules         --rules=         jg-normalize
encoding      --from=          jg-normalize
unwrap        --unwrap=        jg-normalize
spacing       --spacing        jg-normalize
replace       --replace        jg-normalize
furniture     --furniture=     jg-headings
several       --several        jg-headings
run-in        --run-in=        jg-markdown
front-matter  --front-matter=  jg-markdown
ids           --ids            jg-markdown
footer        --footer         jg-markdown
redaction     --redaction=     jg-tei
site-name     --site-name=     jg-html jg-site
ui            --ui=            jg-html jg-site
base-url      --base-url=      jg-html jg-site
site-footer   --site-footer=   jg-html jg-site
extra-css     --extra-css=@    jg-site
'

# setting_option KEY: the option of a key; fails for a key that there is not.
setting_option() {
	local key option programs
	while read -r key option programs; do
		[[ $key != "$1" || -z $key ]] || { echo "$option" && return 0; }
	done <<<"$settings_table"
	return 1
}

# read_settings FILE: set value[KEY] from the lines `key = value` of FILE.
read_settings() {
	local file=$1 line number=0 key
	while IFS= read -r line || [[ $line ]]; do
		number=$((number + 1))
		line=${line%$'\r'}
		# The byte order mark that some editors write.
		((number > 1)) || line=${line#$'\xef\xbb\xbf'}
		[[ $line =~ ^[[:space:]]*(#.*)?$ ]] && continue
		if [[ ! $line =~ ^[[:space:]]*([a-z-]+)[[:space:]]*=[[:space:]]*(.*)$ ]]; then
			echo "make: $file:$number: not key = value" >&2
			return 1
		fi
		key=${BASH_REMATCH[1]}
		value[$key]=${BASH_REMATCH[2]%"${BASH_REMATCH[2]##*[![:space:]]}"}
		if ! setting_option "$key" >/dev/null; then
			echo "make: $file:$number: unknown key $key" >&2
			return 1
		fi
		place[$key]=$file:$number
	done <"$file"
}

# write_if_new FILE: standard input to FILE, unless it says so already.
write_if_new() {
	cat >"$1.new"
	keep_if_new "$1"
}

# keep_if_new FILE: put FILE.new in its place, unless they are the same.
keep_if_new() {
	if cmp -s "$1.new" "$1"; then
		rm "$1.new"
	else
		mv "$1.new" "$1"
	fi
}

# keep_file KEY FILE: copy a file of the corpus to a name that changes with what
# it says, so that an option that names the copy tells of any change; print the
# name.  FILE is beside jianggao.conf, or a whole path.
keep_file() {
	local file=$2 copy
	[[ $file == /* ]] || file=$INPUT/$file
	[[ -f $file && -r $file ]] || return 1
	printf '%s\0' "$file" >>"$STATE/kept"
	copy=$STATE/$1.$(sha256sum <"$file" | cut -c1-16)
	[[ -e $copy ]] || rm -f "$STATE/$1."*
	cp "$file" "$copy"
	echo "$copy"
}

# settings: write the options of each program to STATE/options.PROGRAM, an
# argument and a NUL each, touching only what has changed.
settings() {
	local key option programs program variable newest=pipelines/stage.bash
	local -A value=() place=() options=() asked=(["--base=$INPUT"]=INPUT)
	for program in "$BIN"/jg-* "$LIBEXEC"/jg-*; do
		options[${program##*/}]=
	done
	for program in pipelines/*.{bash,mk}; do
		[[ ! $program -nt $newest ]] || newest=$program
	done
	# The names hang on it.
	options["jg-normalize"]=--base=$INPUT$'\n'
	rm -f "$STATE/kept"
	[[ ! -e $INPUT/jianggao.conf ]] || read_settings "$INPUT/jianggao.conf"
	while read -r key option programs; do
		[[ $key ]] || continue
		variable=${key^^}
		variable=${variable//-/_}
		take_given "$key" "$variable" "JG_$variable"
		if [[ $option == *=@ && ${value[$key]-} ]]; then
			option=${option%@}
			if ! value[$key]=$(keep_file "$key" "${value[$key]}"); then
				echo "make: ${place[$key]}: $key names no file" >&2
				return 1
			fi
		fi
		asked[$option${value[$key]-}]=${place[$key]-}
		asked[$option]=${place[$key]-}
		for program in $programs; do
			case $option:${value[$key]-} in
			*: | *[!=]:no) ;;
			*=:*) options[$program]+=$option${value[$key]}$'\n' ;;
			*:yes) options[$program]+=$option$'\n' ;;
			*)
				echo "make: ${place[$key]}: $key is yes or no" >&2
				return 1
				;;
			esac
		done
	done <<<"$settings_table"
	for program in "${!options[@]}"; do
		keep_options "$program" "${options[$program]}"
	done
}

# take_given KEY NAME VARIABLE: what make was given on its command line.
take_given() {
	[[ ${!3-} ]] || return 0
	value[$1]=${!3}
	place[$1]=$2
}

# keep_options PROGRAM LINES: each line as an argument with a NUL behind it, to
# STATE/options.PROGRAM, touching the file only if it says something else, or the
# program or a pipeline is newer: what was written in part, too, is written anew.
# Without a process where nothing is new, because each program has such a file.
keep_options() {
	local file=$STATE/options.$1
	local -a was=() is=()
	[[ ! $2 ]] || mapfile -t is <<<"${2%$'\n'}"
	[[ ! -e $file ]] || mapfile -d '' -t was <"$file"
	if [[ ! -e $file || ${was[*]@Q} != "${is[*]@Q}" ]]; then
		try_options "$1" "${is[@]}"
	elif [[ ! $BIN/$1 -nt $file && ! $LIBEXEC/$1 -nt $file && ! $newest -nt $file ]]; then
		return
	fi
	: >"$file"
	((${#is[@]} == 0)) || printf '%s\0' "${is[@]}" >"$file"
}

# try_options PROGRAM OPTION...: ask the program whether it takes each, so that a
# wrong value is told by the place where it stands.
try_options() {
	local option said
	for option in "${@:2}"; do
		said=$("$1" "$option" 2>&1 >/dev/null </dev/null) || (($? != 2)) || {
			said=${said%%$'\n'*}
			echo "make: ${asked[$option]}: ${said#*: }" >&2
			return 1
		}
	done
}

# options_of PROGRAM: set the array `options` to what the settings ask of it.
options_of() {
	options=()
	[[ ! -e $STATE/options.$1 ]] || mapfile -d '' -t options <"$STATE/options.$1"
}

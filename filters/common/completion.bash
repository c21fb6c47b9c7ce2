# bash completion for all programs of jianggao: the long options that a program
# tells of itself with -h, then files.
_jianggao() {
	local word=${COMP_WORDS[COMP_CWORD]} options
	if [[ $word == -* ]]; then
		options=$("$1" -h 2>/dev/null |
			sed -n 's/^ .*\(--[a-z-]*\)\(=\{0,1\}\).*/\1\2/p')
		mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word")
		[[ ${COMPREPLY[0]-} != *= ]] || compopt -o nospace
	fi
}

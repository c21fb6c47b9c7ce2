# What pmccabe(1) says of each function: none above MOST, nor more than one in
# twenty above USUAL.

BEGIN {
	FS = "\t"
	MOST = 15
	USUAL = 8
}
$1 > MOST { print $6 ": cyclomatic complexity " $1 ", the most is " MOST; bad = 1 }
$1 > USUAL { above++ }
END {
	if (above * 20 > NR) {
		print above " of " NR " functions are above " USUAL ": more than one in twenty"
		bad = 1
	}
	exit bad
}

# robust.pl FORM <TEXT >CHANGED: change the form of a text, not what it says.
#
# Standard error has a line for each line of the text: the number of the line
# where it begins now.  FORM: wrapN, with -indent (first lines set in), -blank
# (an empty line behind each paragraph) and -kinsoku (no mark opens a line), in
# columns, of which Han takes two; half, titles=LINE,…, numbers, ocr.
use strict;
use warnings;
use utf8;
use open qw(:std :encoding(UTF-8));

my $form = shift;
my ($columns) = $form =~ /^wrap(\d+)/;
my %title = $form =~ /^titles=(.+)/ ? map { $_ => 1 } split /,/, $1 : ();
my $out = 1;

sub width {
	my $w = 0;
	$w += /[\p{Ea=W}\p{Ea=F}\x{2010}-\x{2027}\x{2460}-\x{25ff}\xb7]/ ? 2 : 1
	    for split //, $_[0];
	return $w;
}

# The line in pieces of at most so many columns; no word of letters is cut.
sub wrapped {
	my ($line, $at, @pieces) = ($_[0], 0, '');
	$line =~ s/^\s+|\s+$//g;
	return ($line) if $line eq '';
	$line = "　　$line" if $form =~ /-indent/;
	for my $unit ($line =~ /[A-Za-z0-9.%]+|./g) {
		my $w = width($unit);
		if ($at + $w > $columns && $pieces[-1] ne '') {
			my $hangs = $form =~ /-kinsoku/ &&
			    $unit =~ /^[，。、；：？！”’）》」』】]/;
			push @pieces, '' unless $hangs;
			$at = 0 unless $hangs;
		}
		$pieces[-1] .= $unit unless $pieces[-1] eq '' && $unit eq ' ';
		$at += $w;
	}
	return @pieces;
}

sub changed {
	my ($line, $n) = @_;
	return wrapped($line) if $columns;
	if ($form eq 'half') {
		$line =~ tr/０-９，：；？！（）/0-9,:;?!()/;
	} elsif ($form eq 'numbers') {
		$line =~ s/^(\s*[一二三四五六七八九十]+)、/$1./;
	} elsif ($form eq 'ocr') {
		$line =~ s/(\S)(?=\p{Han}|[，。、；：？！“”（）《》])/$1 /g;
		$line =~ s/(\p{Han}|[，。、；：？！“”（）《》])(?=\S)/$1 /g;
	} elsif ($title{$n} && length $line >= 12) {
		my $half = int(length($line) / 2);
		return (substr($line, 0, $half), substr($line, $half));
	}
	return ($line);
}

while (<STDIN>) {
	chomp;
	my @lines = changed($_, $.);
	print STDERR "$out\n";
	print map { "$_\n" } @lines;
	$out += @lines;
	next unless $form =~ /-blank/ && $lines[0] ne '';
	print "\n";
	$out++;
}

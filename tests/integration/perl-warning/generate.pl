# Provokes COUNT random warnings and errors, a JSON line each: what Perl printed, and the message and the place that it was made of.
# Usage: perl generate.pl SEED COUNT
use strict;
use warnings;
use JSON::PP;
use Carp ();

my ($seed, $count) = @ARGV;
srand($seed);
my $json = JSON::PP->new->canonical->latin1;
my @words = ('tide', 'noon', "it's", 'a "b"', '(c)', 'line', 'harbour bridge', '12', '#1', '/x');
sub pick { $_[rand @_] }

# The message that Perl writes for each, without its place.
my $none;
my %number = (noon => 'abc');
my @provoke = (
    sub { my $x = "a" . $none; 'Use of uninitialized value $none in concatenation (.) or string' },
    sub { my $x = $number{noon} + 1; 'Argument "abc" isn\'t numeric in addition (+)' },
    sub { my $x = substr('a', 5); 'substr outside of string' },
    sub { my $x = $none + 1; 'Use of uninitialized value $none in addition (+)' },
    sub { eval { my $x = 1 / ($count - $count) }; warn $@; 'Illegal division by zero' },
    sub { eval { $none->open }; warn $@; q(Can't call method "open" on an undefined value) },
    sub { my $name = 'tide' . int rand 9; eval { no strict 'refs'; &$name() }; warn $@; "Undefined subroutine &main::$name called" },
    sub { my $m = 'Tide' . int rand 9; eval "require Shop::$m"; warn $@; undef },
);

sub outer { inner(@_) }
sub inner { Carp::cluck('Died: ' . pick('tide', 'it')) }

for my $i (1 .. $count) {
    my ($text, @calls) = ('');
    local $SIG{__WARN__} = sub { $text .= $_[0] };
    my $value;
    if ($i % 4 == 0) {
        my @values = map { pick(@words) } 1 .. int rand 3;
        outer(@values); my $line = __LINE__;
        next if $text !~ /^Died: (\w+) at (\S+) line (\d+)\.\n/;
        $value = { message => "Died: $1", file => __FILE__, line => $3 + 0, frames => [
            { function => 'main::inner', file => __FILE__, line => $3 - 1 }, { function => 'main::outer', file => __FILE__, line => $line + 0 } ] };
    } else {
        my $message = pick(@provoke)->();
        my ($place) = $text =~ / at (\(eval \d+\)|\S+) line \d+\.?$/ or next;
        my ($line) = $text =~ / line (\d+)\.?$/;
        ($message) = $text =~ /^(.*) at \Q$place\E line/s if !defined $message;
        $value = { message => $message, file => $place, line => $line + 0 };
    }
    chomp $text;
    print $json->encode({ text => $text, value => $value }), "\n";
}

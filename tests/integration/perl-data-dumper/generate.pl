#!/usr/bin/perl
# Prints COUNT random values, a JSON line each: what Data::Dumper prints in several settings, and what JSON::PP makes of the value.
# Usage: perl generate.pl SEED COUNT
use strict;
use warnings;
use utf8;
use Data::Dumper;
use JSON::PP;

my ($seed, $count) = @ARGV;
srand($seed);
binmode STDOUT, ':raw';
my @words  = ('id', 'title', 'url', 'Syria’s', '“quoted”', 'naïve', 'Grüße', 'привет', '日本語', '😀', 'the', 'of', 'news', 'report', '2015', 'a b', '—');
my @scraps = ('"', "'", "\n", "\r\n", "',", "' => ", '}', '{', "it's", 'say "no"', '\\', "\\'", '&amp;', '&lt;b&gt;', '<b>bold</b>', "\t", '  ', '…', '};', ']', '$VAR1', '@x',
    "\n\n", '½', 'ﬁ', '&quot;', '=>', 'undef', "\x{1b}", "\0");
my @names = qw(id title url image tags link author date n x-y);

sub pick { return $_[ int rand @_ ] }

sub text {
    my $text = '';
    $text .= rand() < 0.25 ? pick(@scraps) : pick(@words) . pick('', ' ') for 1 .. int rand 7;
    # With Useqq a string of digits is printed as a number.
    return $text =~ /^-?\d+$/ ? "$text." : $text;
}

sub scalar_value {
    my $form = int rand 8;
    return undef if $form == 0;
    return int(rand 10_000) - 500 if $form < 3;
    return text();
}

sub map_of { my ($depth, $least) = @_; return { (map { pick(@names) => value($depth + 1) } 1 .. int(rand 4) + $least), (rand() < 0.2 ? (text() . 'k' => 1) : ()) } }

sub value {
    my $depth = shift;
    return scalar_value() if $depth > 4 || rand() < 0.5;
    return [map { value($depth + 1) } 1 .. int rand 4] if rand() < 0.4;
    return bless(map_of($depth, 0), pick('My::Class', 'Node')) if rand() < 0.15;
    return \(my $referred = text()) if rand() < 0.05;
    return map_of($depth, 0);
}

# The value without classes and references to strings, as the dump shows it.
sub plain {
    my $value = shift;
    return $value unless ref $value;
    return [map { plain($_) } @$value] if ref $value eq 'ARRAY';
    return plain($$value) if ref $value eq 'SCALAR' || ref $value eq 'REF';
    return { map { $_ => plain($value->{$_}) } keys %$value };
}

my $json = JSON::PP->new->utf8->canonical->allow_nonref;
my @settings = ([indent_2 => 2, 0, 0], [indent_1 => 1, 0, 0], [indent_0 => 0, 0, 0], [useqq => 1, 1, 0], [terse => 1, 0, 1]);
$Data::Dumper::Sortkeys = 1;
for (1 .. $count) {
    my $value = { id => int rand 999, title => text(), %{ map_of(0, 1) } };
    my %dumps;
    for my $setting (@settings) {
        (my $name, $Data::Dumper::Indent, $Data::Dumper::Useqq, $Data::Dumper::Terse) = @$setting;
        $dumps{$name} = Dumper($value);
    }
    print '{"dumps":', $json->encode(\%dumps), ',"value":', $json->encode(plain($value)), "}\n";
}

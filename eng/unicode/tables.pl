#!/usr/bin/perl
# Writes the character properties that setting text in two directions needs, from the Unicode data that Perl carries:
#   eng/unicode/tables.pl > src/Invoicing.Infrastructure/Documents/Pdf/Bidi/Unicode.txt
use strict;
use warnings;
use Unicode::UCD qw(prop_invmap prop_value_aliases);

printf "# Unicode %s, by eng/unicode/tables.pl: first character of each range and its value, or a character and its partner.\n", Unicode::UCD::UnicodeVersion();

sub ranges {
    my ($property, $first, $last) = @_;
    print "[$property]\n";
    my ($starts, $values) = prop_invmap($property);
    for my $i (0 .. $#$starts) {
        my $end = $i < $#$starts ? $starts->[$i + 1] - 1 : 0x10FFFF;
        next if $end < $first || $starts->[$i] > $last;
        my ($short) = prop_value_aliases($property, $values->[$i]);
        printf "%X %s\n", $starts->[$i], $short;
    }
}

sub partners {
    my ($property) = @_;
    print "[$property]\n";
    my ($starts, $values, $format) = prop_invmap($property);
    for my $i (0 .. $#$starts) {
        my $value = $values->[$i];
        next if $value !~ /^\d+$/ || $value == 0;
        my $end = $starts->[$i + 1] - 1;
        # In adjusted maps the values of a range count up with its characters.
        printf "%X %X\n", $_, $format =~ /^a/ ? $value + $_ - $starts->[$i] : $value for $starts->[$i] .. $end;
    }
}

ranges('Bidi_Class', 0, 0x10FFFF);
partners('Bidi_Mirroring_Glyph');
partners('Bidi_Paired_Bracket');
ranges('Bidi_Paired_Bracket_Type', 0, 0x10FFFF);
ranges('Joining_Type', 0x600, 0x8FF);

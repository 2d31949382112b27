using System.Text;
using Cleanup.Detection.Triggers;
using Cleanup.Testing;
using CsCheck;

namespace Cleanup.Tests.Detection.Triggers;

/// <summary>The search by vectors finds each place that the map names, and no other, wherever in a step it stands.</summary>
public sealed class TriggerSearchTests
{
    // Characters of triggers, of their neighbours, and some of which only halves of their codes are those of triggers.
    private const string Characters = "([{<#$&*`^;=@/\\:)]>%'\"_.,-!?QUSLVEOnlopesfrbck0123 \n\t\u001B\u00A0\u200B“”‘…—éЖ語\uFFFDABx ";

    private static readonly Gen<string> _texts = Gen.OneOf(Gen.String[Gen.Char[Characters], 0, 150], Gen.String[Gen.Char, 0, 80]);

    private static readonly TriggerMap _map = new([.. LeakKinds.Detectors.Select(detector => detector.Triggers)]);
    private static readonly TriggerSearch _search = new(_map,
        TriggerGroups.Gather(LeakKinds.Detectors.SelectMany(detector => detector.Triggers)));

    [Fact]
    public void Finds_what_the_map_names() => _texts.Holds(
        text =>
        {
            for (int from = 0; from <= text.Length; from++)
                Assert.Equal(Enumerable.Range(from, text.Length - from).FirstOrDefault(place => _map.IsTrigger(text, place), -1),
                    _search.IndexOf(text, from));
        },
        samples: 2_000);

    [Fact]
    public void Finds_the_same_in_UTF_8() => _texts.Holds(
        text =>
        {
            // Half a pair has no bytes, and counts as any other sign.
            byte[] utf8 = Encoding.UTF8.GetBytes(text);
            text = Encoding.UTF8.GetString(utf8);
            for (int from = 0; from <= text.Length; from++)
            {
                if (from > 0 && from < text.Length && char.IsSurrogatePair(text[from - 1], text[from])) continue;
                int place = _search.IndexOf(text, from);
                int inBytes = _search.IndexOf(utf8, Encoding.UTF8.GetByteCount(text.AsSpan(0, from)));
                Assert.Equal(place < 0 ? -1 : Encoding.UTF8.GetByteCount(text.AsSpan(0, place)), inBytes);
            }
        },
        samples: 2_000);

    [Theory]
    [InlineData("runtime error: stack overflow", 'k')]
    [InlineData("runtime  error:\nstack\n overflow", 'k')]
    [InlineData("runtime\u00A0error:\r\nstack\u2003\u3000overflow", 'k')]
    [InlineData("a [object\nObject]", '[')]
    [InlineData("Unknown on\nline 0", 'k')]
    public void In_UTF_8_a_blank_of_a_literal_is_any(string text, char trigger)
    {
        int place = Encoding.UTF8.GetByteCount(text.AsSpan(0, text.IndexOf(trigger, StringComparison.Ordinal)));
        // Of what stands before it some is a trigger too.
        Assert.Equal(place, _search.IndexOf(Encoding.UTF8.GetBytes(text), place));
    }

    [Theory]
    [InlineData("The bridge (in blue) opens, said [the] mayor; it cost $1.2 million & took 50% more and/or 24/7: see #bridge, desk@quay.example.")]
    [InlineData("Le pont (en bleu) ouvre : « c’est 50 % de plus », dit‑il [sic] ; il a coûté 1,2 M€ — voir la p. 12/13.")]
    [InlineData("Мост (синий) открылся: «50 % дороже», — сказал он [мэр]; цена $1,2 млн.")]
    [InlineData("橋（青）は開通した。「50％増」と市長は述べた。費用は120万ドル(約1.3億円)。")]
    public void Prose_asks_nobody(string prose) =>
        Assert.Equal((-1, -1), (_search.IndexOf(prose, 0), _search.IndexOf(Encoding.UTF8.GetBytes(prose), 0)));
}

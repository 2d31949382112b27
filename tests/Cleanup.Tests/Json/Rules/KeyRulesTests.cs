using Cleanup.Json;
using Cleanup.Text;

namespace Cleanup.Tests.Json.Rules;

/// <summary>Each form of a key: a text in which it is seen, and one near it in which it is not.</summary>
public sealed class KeyRulesTests
{
    public static TheoryData<string, string, string> Forms => new()
    {
        { nameof(KeyForms.Quoted), "\"pier\" : 3", "\"pier\", 3" },
        { nameof(KeyForms.Quoted), "'pier'=>3", "pier=>3" },
        { nameof(KeyForms.Cut), "\"pier\"\nIt was late.", "\"pier\" said" },
        { nameof(KeyForms.Cut), "\"pie", "\"pier\":3" },
        { nameof(KeyForms.Known), "title\":\"x\"", "titles\":\"x\"" },
        { nameof(KeyForms.Known), "\"title:\"x\"", "\"title, \"x\"" },
        { nameof(KeyForms.HalfQuoted), "\"pier: 3}", "\"pier, 3}" },
        { nameof(KeyForms.HalfQuoted), "\"pier: closed}", "\"pier: closed today}" },
        { nameof(KeyForms.Unquoted), "pier: x", "pier\n: x" },
        { nameof(KeyForms.Unquoted), "pier\": x", "https://example.org" },
        { nameof(KeyForms.Unquoted), "pier => 3", "pier = 3" },
        { nameof(KeyForms.WithoutColon), "\"pier\" 3,", "\"pier\" three," },
        { nameof(KeyForms.WithoutColon), "\"pier\"{\"a\":1}", "\"pier\"{{\"a\":1}" },
        { nameof(KeyForms.WithoutColon), "\"pier\" \"x\"}", "\"pier\"\n\"x\"}" },
        { nameof(KeyForms.UnquotedWithoutColon), "pier \"x\",", "pier\"x\"," },
        { nameof(KeyForms.UnquotedWithoutColon), "pier \"x\"}", "pier \"x\" said" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_form_is_told_from_what_is_near_it(string form, string seen, string near)
    {
        KeyForms asked = Enum.Parse<KeyForms>(form);
        Assert.True(Sees(seen, asked), $"{form} in {seen}");
        Assert.False(Sees(near, asked), $"{form} in {near}");
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_form_that_is_not_asked_for_is_not_looked_for(string form, string seen, string near)
    {
        // What only this rule sees is not seen by all others, and what several see needs one of them.
        KeyForms others = All & ~Enum.Parse<KeyForms>(form);
        bool isSeenByOthers = Enum.GetValues<KeyForms>().Where(other => IsOne(other) && others.HasFlag(other)).Any(other => Sees(seen, other));
        Assert.Equal(isSeenByOthers, Sees(seen, others));
        Assert.False(Sees(near, KeyForms.None));
    }

    [Theory]
    [InlineData("\"a\":1", true)]
    [InlineData("\"a\":,", false)]
    [InlineData("\"a\": b", false)]
    [InlineData("\"a\"\n", false)]
    public void A_property_is_a_key_with_what_can_only_be_a_value(string source, bool expected)
    {
        var text = new JsonText(source);
        Assert.Equal(expected, KeyLookahead.Property(ref text, 0));
    }

    [Theory]
    [InlineData("\"pier\":3", "pier")]
    [InlineData("\"pier\" :3", null)]
    [InlineData("\"pi\\u0065r\":3", null)]
    public void A_plain_key_leaves_no_doubt_where_it_ends(string source, string? expected)
    {
        var text = new JsonText(source);
        bool found = KeyLookahead.Plain(ref text, 0, out StringToken token);
        Assert.Equal(expected, found ? source.AsSpan().Slice(token.Content).ToString() : null);
    }

    private static KeyForms All => Enum.GetValues<KeyForms>().Aggregate(static (all, form) => all | form);

    private static bool IsOne(KeyForms form) => int.IsPow2((int)form);

    private static bool Sees(string source, KeyForms forms)
    {
        var text = new JsonText(source) { Keys = RuleTexts.Known("title") };
        return KeyRules.Any(ref text, 0, forms);
    }
}

using Cleanup.Testing;

namespace Cleanup.Fuzz.Tests;

/// <summary>What is promised of every text, at all that is known of each kind: its spec's examples and what producers printed.</summary>
public sealed class KindTextTests
{
    private const string Title = "Harbour Bridge Opens in May";
    private const string First = "The council voted on Thursday, with “a long agenda” before it.";
    private const string Last = "The vote was public.";

    public static TheoryData<string, string> Texts =>
        [.. KindFixtures.OfAllKinds(static kind => KindFixtures.Texts(kind).Select(static text => text.Key))];

    [Theory]
    [MemberData(nameof(Texts))]
    public void It_breaks_nothing_alone_nor_in_an_article(string kind, string name)
    {
        string text = KindFixtures.Texts(kind).Single(named => string.Equals(named.Key, name, StringComparison.Ordinal)).Value;
        Promises.Hold(text);
        Promises.Hold($"{Title}\n\n{First}\n\n{text}\n\n{Last}\n");
        Promises.Hold($"{Title}\n\nThe council {text} voted. {Last}");
    }
}

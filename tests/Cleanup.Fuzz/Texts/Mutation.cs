using Cleanup.Fuzz.Scraps;

namespace Cleanup.Fuzz.Texts;

/// <summary>One way to change a text a little.</summary>
/// <param name="Name">What it does.</param>
/// <param name="Apply">The changed text.</param>
internal sealed record Mutation(string Name, Func<string, FuzzRandom, ScrapPool, string> Apply)
{
    private const int LongestPart = 60;

    public static Mutation[] All { get; } =
    [
        new("delete", static (text, random, _) => Replace(text, random.Part(text.Length, LongestPart), "")),
        new("delete one", static (text, random, _) => Replace(text, random.Part(text.Length, most: 1), "")),
        new("cut the end", static (text, random, _) => text[..random.Part(text.Length, most: 1).Start]),
        new("cut the start", static (text, random, _) => text[random.Part(text.Length, most: 1).Start..]),
        new("duplicate", Duplicate),
        new("swap", Swap),
        new("insert a sign", static (text, random, scraps) => Insert(text, random, random.Pick(scraps.Signs.Scraps))),
        new("insert a word", static (text, random, scraps) => Insert(text, random, random.Pick(random.Pick(scraps.Families).Tokens))),
        new("insert a scrap", static (text, random, scraps) => Insert(text, random, random.Pick(random.Pick(scraps.Families).Scraps))),
        new("replace by a sign", ReplaceBySign),
        new("replace by a copy", ReplaceByCopy),
        new("change the case", ChangeCase),
        new("change a number", ChangeNumber),
    ];

    private static string Replace(string text, (int Start, int Length) part, string with) =>
        text.Remove(part.Start, part.Length).Insert(part.Start, with);

    private static string Insert(string text, FuzzRandom random, string inserted) => text.Insert(random.Between(0, text.Length), inserted);

    private static string Duplicate(string text, FuzzRandom random, ScrapPool scraps)
    {
        (int start, int length) = random.Part(text.Length, LongestPart);
        string part = text.Substring(start, length);
        return text.Insert(start, string.Concat(Enumerable.Repeat(part, random.Few(1, 12))));
    }

    private static string Swap(string text, FuzzRandom random, ScrapPool scraps)
    {
        (int start, int length) = random.Part(text.Length, LongestPart);
        string part = text.Substring(start, length);
        return Insert(text.Remove(start, length), random, part);
    }

    private static string ReplaceBySign(string text, FuzzRandom random, ScrapPool scraps) =>
        Replace(text, random.Part(text.Length, most: 1), random.Pick(scraps.Signs.Scraps));

    private static string ReplaceByCopy(string text, FuzzRandom random, ScrapPool scraps)
    {
        (int start, int length) = random.Part(text.Length, most: 8);
        return Replace(text, random.Part(text.Length, most: 8), text.Substring(start, length));
    }

    private static string ChangeCase(string text, FuzzRandom random, ScrapPool scraps)
    {
        (int start, int length) part = random.Part(text.Length, most: 8);
        string old = text.Substring(part.start, part.length);
        return Replace(text, part, random.Chance(50) ? old.ToUpperInvariant() : old.ToLowerInvariant());
    }

    private static string ChangeNumber(string text, FuzzRandom random, ScrapPool scraps)
    {
        int digit = text.AsSpan(random.Part(text.Length, most: 1).Start).IndexOfAnyInRange('0', '9');
        string[] numbers = ["", "0", "00", "-1", "1e9", "2147483647", "99999999999999999999", "7", "٣"];
        return digit < 0 ? text : Replace(text, (digit, 1), random.Pick(numbers));
    }
}

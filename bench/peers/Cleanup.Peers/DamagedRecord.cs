using System.Text.Json;

namespace Cleanup.Peers;

/// <summary>A document with one structural character deleted, doubled, or swapped with its right neighbour, once or twice.</summary>
/// <param name="Original">The document as it was.</param>
/// <param name="Text">What is left of it.</param>
/// <param name="Damage">What was done, last.</param>
/// <param name="Character">To which character, last.</param>
internal sealed record DamagedRecord(string Original, string Text, string Damage, string Character)
{
    private static readonly string[] _damages = ["deleted", "doubled", "swapped"];

    /// <summary>So many, the same for the same seed. Those that stay valid JSON are left out.</summary>
    public static IEnumerable<DamagedRecord> Create(int seed, int count, int damages)
    {
        var random = new Random(seed);
        var records = new RandomRecord(random);
        while (count > 0)
        {
            string original = records.Next();
            if (TryDamage(original, damages, random) is not { } damaged) continue;
            count--;
            yield return damaged;
        }
    }

    private static DamagedRecord? TryDamage(string original, int damages, Random random)
    {
        List<int> places = JsonTokens.StructureOf(original);
        int[] chosen = [.. Enumerable.Range(0, damages).Select(_ => places[random.Next(places.Count)]).Distinct().OrderDescending()];
        string text = original, damage = "", character = "";
        // From the last to the first: a place before is still where it was.
        foreach (int place in chosen)
        {
            damage = _damages[random.Next(_damages.Length)];
            character = original[place].ToString();
            if (damage is "swapped" && place + 1 >= text.Length) return null;
            // A quote that changes places with a letter of its own value leaves nothing that tells it from the letter.
            if (damage is "swapped" && character is "\"" && !IsStructureOrBlank(text[place + 1])) character = "\" with a letter";
            text = Apply(text, place, damage);
        }
        return chosen.Length < damages || IsValid(text) ? null : new(original, text, damage, character);
    }

    private static string Apply(string text, int place, string damage) => damage switch
    {
        "deleted" => text.Remove(place, 1),
        "doubled" => text.Insert(place, text[place].ToString()),
        _ => string.Concat(text.AsSpan(0, place), text.AsSpan(place + 1, 1), text.AsSpan(place, 1), text.AsSpan(place + 2)),
    };

    private static bool IsStructureOrBlank(char c) => c is '{' or '}' or '[' or ']' or ',' or ':' or '"' or ' ' or '\n';

    private static bool IsValid(string text)
    {
        try
        {
            using var _ = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}

using System.Text.Json;
using Cleanup.Json;
using Cleanup.Testing;
using CsCheck;

namespace Cleanup.Tests.Json;

/// <summary>What the log says was done is what was done: to damaged JSON, to whatever a payload is made of.</summary>
public sealed class RepairAccountTests
{
    // These run through a payload and are listed at their first place; what cannot be read is left out with the commas in it.
    private static readonly RepairKind[] _manners =
    [
        RepairKind.SingleQuotes, RepairKind.TypographicQuotes, RepairKind.EntityLayer, RepairKind.EscapeLayer, RepairKind.EncodingLayer,
        RepairKind.DoubledQuotes, RepairKind.Garbage,
    ];

    private static readonly string[] _pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "'", "\\", "\n", " ", "\\u00", "\\x41", "...", "/* x */", "<br />", "&quot;", "“", "word", "7", "(",
    ];

    private static Gen<string> Documents => Gen.Select(Gen.Int[0, 9999], Gen.String[Gen.Char.AlphaNumeric, 0, 12], Gen.Bool, Gen.Int[1, 4]).Select(
        static (id, title, isList, count) =>
        {
            string record = $"{{\"id\":{id},\"title\":\"{title} \\\"q\\\"\",\"at\":{{\"lat\":5.5,\"tags\":[\"a\",\"b\"]}}}}";
            return isList ? $"[{string.Join(", ", Enumerable.Repeat(record, count))}]" : record;
        });

    private static Gen<string> Damaged => Gen.Select(Documents, Gen.Select(Gen.Double[0, 1], Gen.Int[0, 3], Gen.Int[0, _pieces.Length - 1]).Array[1, 4])
        .Select(static (document, damages) => damages.Aggregate(document, static (text, damage) =>
            text.Length == 0 ? text : Damage(text, (int)(damage.Item1 * (text.Length - 1)), damage.Item2, _pieces[damage.Item3])));

    [Fact]
    public void What_is_kept_dropped_and_invented_is_never_negative() => Damaged.Holds(text =>
    {
        foreach (JsonPayload payload in JsonRepair.Repair(text).Payloads)
        {
            Assert.InRange(payload.Dropped, 0, payload.Range.Length);
            Assert.Equal(payload.Range.Length, payload.Kept + payload.Dropped);
            Assert.InRange(payload.Invented, 0, int.MaxValue);
            Assert.InRange(payload.Repairs.Length, 0, payload.RepairCount);
        }
    }, samples: 10_000);

    [Fact]
    public void Putting_what_was_written_in_the_place_of_what_stood_there_gives_the_value()
    {
        int proven = 0;
        Damaged.Holds(text =>
        {
            if (JsonRepair.Repair(text).Payloads is not [var payload] || Apply(text, payload) is not { } written) return;
            Assert.True(IsEqual(written, payload), $"{text}\n{string.Join('\n', payload.Repairs)}\n{written}");
            proven++;
        }, samples: 5_000);
        Assert.InRange(proven, 2_000, int.MaxValue);
    }

    // Null where the log only shows an excerpt or a first place, or has two repairs at one place.
    private static string? Apply(string text, JsonPayload payload)
    {
        if (payload.Repairs.Any(step => _manners.Contains(step.Kind))) return null;
        string written = text[..payload.Range.End];
        int before = text.Length + 1;
        foreach (RepairStep step in payload.Repairs.Reverse())
        {
            if (step.Range.End >= before || IsExcerpt(step.Before) || IsExcerpt(step.After)) return null;
            before = step.Range.Start;
            written = string.Concat(written.AsSpan(0, step.Range.Start), step.After, written.AsSpan(step.Range.End));
        }
        return written[payload.Range.Start..];
    }

    private static bool IsExcerpt(string text) => text.EndsWith('…');

    private static bool IsEqual(string written, JsonPayload payload)
    {
        try
        {
            return JsonElement.DeepEquals(JsonElement.Parse(written), payload.ToElement());
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string Damage(string text, int at, int sort, string piece) => sort switch
    {
        0 => text.Remove(at, 1),
        1 => text.Insert(at, text[at].ToString()),
        2 => text.Insert(at, piece),
        _ => text[..(at + 1)],
    };
}

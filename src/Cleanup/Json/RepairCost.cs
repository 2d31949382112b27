using Cleanup.Json.Structure;

namespace Cleanup.Json;

/// <summary>
/// What a repair of the reader costs, in the units of <see cref="EditCost"/>: how unlikely it is that a text needs it, so that its
/// reading can be weighed against one with edited characters.
/// </summary>
internal static class RepairCost
{
    /// <summary>Up to here a repair speaks of a manner of writing, which runs through a text and is no damage.</summary>
    public const float Manner = 0.3f;

    /// <summary>A cut takes the end of one value, and of all that is open.</summary>
    private const float Cut = 1f;

    /// <summary>Words, numbers and source without quotes: one missing quote more or less is as likely.</summary>
    private const float Unquoted = 0.7f;

    /// <summary>A line break in a string.</summary>
    private const float LineBreak = 0.6f;

    /// <summary>Half of a character in a string: somebody cut it there, or a backslash of its escape is lost.</summary>
    private const float HalfCharacter = 0.6f;

    /// <summary>What such words hold that belongs to no word.</summary>
    private const float StructureInWords = 2f;

    /// <summary>What cannot be read at all, and each character of it.</summary>
    private const float Garbage = 1.5f;
    private const float GarbageUnit = 0.02f;

    /// <summary>What the repairs of a payload cost. A manner of writing that runs through it counts once.</summary>
    public static float Of(JsonPayload payload) =>
        payload.Repairs.Where(static repair => !IsManner(repair.Kind)).Sum(repair => Of(repair, payload.Range.End)) +
        payload.Repairs.Where(static repair => IsManner(repair.Kind)).DistinctBy(static repair => repair.Kind).Sum(Of);

    // The same closer at the text's end was cut off.
    private static float Of(RepairStep repair, int end) =>
        repair.Kind == RepairKind.MissingCloser && repair.Range.Start >= end
            ? EditCost.CutCloser * Math.Max(1, repair.After.Length)
            : Of(repair);

    private static bool IsManner(RepairKind kind) =>
        kind is RepairKind.StringPrefix or RepairKind.ControlCharacter or RepairKind.Concatenation or RepairKind.Call or RepairKind.Tuple;

    /// <summary>Whether a structural character was lost, added or moved, which no manner of writing explains.</summary>
    public static bool IsDamage(RepairKind kind) => kind is
        RepairKind.MissingCloser or RepairKind.MissingOpener or RepairKind.MissingComma or RepairKind.MissingColon or
        RepairKind.MissingQuote or RepairKind.MissingValue or RepairKind.WrongCloser or RepairKind.ExtraCloser or RepairKind.ExtraColon or
        RepairKind.ExtraOpener or RepairKind.ExtraQuote or RepairKind.SwappedCharacters;

    /// <summary>What a repair costs.</summary>
    public static float Of(RepairStep repair) => repair.Kind switch
    {
        RepairKind.MissingCloser or RepairKind.MissingOpener =>
            (EditCost.Damage * Math.Max(1, repair.After.Length)) + (GarbageUnit * repair.Range.Length),
        RepairKind.MissingComma or RepairKind.MissingColon when repair.Range.Length > 0 => Manner,
        RepairKind.MissingComma or RepairKind.MissingColon or RepairKind.MissingQuote or RepairKind.MissingValue => EditCost.Damage,
        RepairKind.WrongCloser or RepairKind.SwappedCharacters or RepairKind.ExtraColon or RepairKind.ExtraQuote or
            RepairKind.ExtraOpener => EditCost.Damage,
        RepairKind.ExtraComma => EditCost.StrayComma,
        RepairKind.ExtraCloser => EditCost.EarlyCloser,
        RepairKind.UnescapedQuote => OfInnerQuotes(repair.After),
        RepairKind.UnquotedKey or RepairKind.UnquotedValue or RepairKind.NumberFormat =>
            Unquoted + (repair.Before.AsSpan().ContainsAny('"', '{', '[') ? StructureInWords : 0),
        RepairKind.Garbage => Garbage + (GarbageUnit * repair.Range.Length),
        RepairKind.CutValue or RepairKind.CutKey => Cut - EditCost.Damage,
        RepairKind.Concatenation or RepairKind.Call or RepairKind.Tuple or RepairKind.Ellipsis or RepairKind.SourceText => Manner,
        RepairKind.ControlCharacter => LineBreak,
        RepairKind.LoneSurrogate => HalfCharacter,
        RepairKind.StringPrefix => EditCost.Damage,
        _ => 0,
    };

    /// <summary>What it costs to leave out so many units around the payloads.</summary>
    public static float OfLeftOut(int units) => units == 0 ? 0 : Garbage + (GarbageUnit * units);

    // Quotes that are not escaped come in pairs.
    private static float OfInnerQuotes(string after)
    {
        int quotes = after.AsSpan().Count('"');
        return EditCost.ForgottenEscape + (EditCost.AnotherEscape * (quotes - 1)) + (quotes % 2 == 0 ? 0 : EditCost.OddQuotes);
    }
}

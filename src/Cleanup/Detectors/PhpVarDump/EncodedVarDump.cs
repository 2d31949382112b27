using System.Collections.Immutable;
using Cleanup.Recovery;
using Cleanup.Scanning;

namespace Cleanup.Detectors.PhpVarDump;

/// <summary>
/// A dump that went through <c>htmlspecialchars</c> once or twice and was never decoded: read in a decoded copy, with
/// all offsets taken back to the text. Immutable.
/// </summary>
internal sealed class EncodedVarDump
{
    private const int MostLevels = 2;
    private const int FirstWindow = 4_096;

    private readonly ImmutableArray<EntityDecodedText> _levels;

    private EncodedVarDump(VarDump dump, ImmutableArray<EntityDecodedText> levels)
    {
        Dump = dump;
        _levels = levels;
    }

    /// <summary>The dump, in offsets of the decoded copy.</summary>
    public VarDump Dump { get; }

    /// <summary>Where it stands in the text.</summary>
    public TextRange SourceRange => ToSource(Dump.Range);

    /// <summary>The best reading of a decoded copy, or null when <paramref name="plain"/>, the reading of the text as it stands, is as good.</summary>
    public static EncodedVarDump? Read(ReadOnlySpan<char> text, int start, int maxDepth, VarDump? plain, ref long steps)
    {
        if (plain is { Status: VarDumpStatus.Closed, AllExact: true }) return null;
        if (!HoldsReference(text, start, plain)) return null;
        EncodedVarDump? best = null;
        float bestCost = plain?.Cost ?? float.MaxValue;
        for (int level = 1; level <= MostLevels; level++)
        {
            EncodedVarDump? candidate = ReadLevel(text, start, maxDepth, level, ref steps);
            if (candidate is null || candidate.Dump.Cost >= bestCost) continue;
            best = candidate;
            bestCost = candidate.Dump.Cost;
        }
        return best;
    }

    /// <summary>The value as JSON, with repairs in offsets of the text.</summary>
    public RecoveredValue Recover(int maxDepth)
    {
        RecoveredValue value = Dump.Recover(_levels[^1].Text, maxDepth);
        var decoded = new RepairStep(RepairKind.EntitiesDecoded, SourceRange, "", "", "");
        return value with
        {
            Status = value.Status == RecoveryStatus.Exact ? RecoveryStatus.Repaired : value.Status,
            Repairs = [decoded, .. value.Repairs.Select(repair => repair with { Range = ToSource(repair.Range) })],
        };
    }

    // Dumps are short and texts long: decode a little, and more only when the dump goes on.
    private static EncodedVarDump? ReadLevel(ReadOnlySpan<char> text, int start, int maxDepth, int level, ref long steps)
    {
        for (long window = FirstWindow; ; window *= 4)
        {
            int length = (int)Math.Min(window, text.Length - start);
            ImmutableArray<EntityDecodedText> levels = Decode(text, start, length, level);
            string decoded = levels[^1].Text;
            steps += length;
            if (!VarDumpReader.TryRead(decoded, 0, maxDepth, ref steps, out VarDump? dump)) return null;
            bool mayGoOn = start + length < text.Length && (dump.Status != VarDumpStatus.Closed || dump.Range.End == decoded.Length);
            if (!mayGoOn) return new EncodedVarDump(dump, levels);
        }
    }

    private static ImmutableArray<EntityDecodedText> Decode(ReadOnlySpan<char> text, int start, int length, int level)
    {
        var levels = ImmutableArray.Create(EntityDecodedText.Decode(text, start, length));
        while (levels.Length < level) levels = levels.Add(EntityDecodedText.Decode(levels[^1].Text, 0, levels[^1].Text.Length));
        return levels;
    }

    private static bool HoldsReference(ReadOnlySpan<char> text, int start, VarDump? plain)
    {
        int length = Math.Max(plain?.Range.Length ?? 0, Math.Min(FirstWindow, text.Length - start));
        ReadOnlySpan<char> part = text.Slice(start, Math.Min(length, text.Length - start));
        return part.Contains("&quot;", StringComparison.Ordinal) || part.Contains("&gt;", StringComparison.Ordinal) ||
            part.Contains("&#", StringComparison.Ordinal) || part.Contains("&amp;", StringComparison.Ordinal) ||
            part.Contains("quo;", StringComparison.Ordinal);
    }

    private TextRange ToSource(TextRange range)
    {
        int start = range.Start;
        int end = range.End;
        for (int level = _levels.Length - 1; level >= 0; level--)
        {
            start = _levels[level].ToSource(start);
            end = _levels[level].ToSource(end);
        }
        return TextRange.FromBounds(start, end);
    }
}

using System.Collections.Immutable;
using Cleanup.Corpus.Formats.Json;

namespace Cleanup.Corpus.Reports.Page;

/// <summary>What is short of a finding. Immutable.</summary>
internal sealed record PageFacts
{
    /// <summary>In how many parts of a text a finding may begin; see <see cref="Place"/>.</summary>
    public const int Deciles = 10;

    /// <summary>Its kind.</summary>
    public required string Kind { get; init; }

    /// <summary>How sure it is.</summary>
    public required string Confidence { get; init; }

    /// <summary>What is done with it.</summary>
    public required LeakAction Action { get; init; }

    /// <summary>Whether it counts, or why it does not.</summary>
    public required FindingStatus Status { get; init; }

    /// <summary>What was seen, by name.</summary>
    public required ImmutableArray<string> Evidence { get; init; }

    /// <summary>Where it stands, in UTF-16 units.</summary>
    public required TextRange Range { get; init; }

    /// <summary>Where it begins and ends as it is written.</summary>
    public required (int Start, int End) Written { get; init; }

    /// <summary>Its first line and column.</summary>
    public required (int Line, int Column) Begin { get; init; }

    /// <summary>Its last line, and the column behind it.</summary>
    public required (int Line, int Column) End { get; init; }

    /// <summary>In which tenth of the text it begins, from 0: how much of the other text stands before it.</summary>
    public required int Place { get; init; }

    /// <summary>What came back: how much, and the lengths it declares and has.</summary>
    public required RecoveredValue Recovery { get; init; }

    /// <summary>What can be done so that it leaks no more; or null.</summary>
    public string? Hint { get; init; }

    /// <summary>The facts of a finding.</summary>
    public static PageFacts Of(ReportedFinding finding)
    {
        Finding leak = finding.Leak;
        TextPositions positions = finding.Field.Positions;
        return new PageFacts
        {
            Kind = leak.Kind.Id,
            Confidence = KebabCase.NameOf(leak.Confidence),
            Action = leak.Action,
            Status = finding.Status,
            Evidence = [.. EvidenceNames.Of(leak)],
            Range = leak.Range,
            Written = (positions.Offset(leak.Range.Start), positions.Offset(leak.Range.End)),
            Begin = (finding.Line, finding.Column),
            End = (finding.EndLine, finding.EndColumn),
            Place = PlaceOf(finding),
            // Without its JSON and its repairs, which may be as long as the text.
            Recovery = new RecoveredValue
            {
                Status = leak.Recovery.Status,
                Decoded = leak.Recovery.Decoded,
                DeclaredLength = leak.Recovery.DeclaredLength,
                ActualLength = leak.Recovery.ActualLength,
                LengthUnit = leak.Recovery.LengthUnit,
            },
            Hint = leak.Hint,
        };
    }

    /// <summary>See <see cref="Place"/>.</summary>
    public static int PlaceOf(ReportedFinding finding)
    {
        TextRange range = finding.Leak.Range;
        int other = finding.Field.Source.Length - range.Length;
        return other <= 0 ? 0 : Math.Min(Deciles - 1, (int)((long)range.Start * Deciles / other));
    }
}

using Cleanup.Testing;

namespace Cleanup.Growth.Constructs;

/// <summary>Everything that is measured, each unit once.</summary>
internal static class AllConstructs
{
    /// <param name="kinds">The kinds to measure; none for all.</param>
    public static Construct[] Of(string[] kinds) =>
    [
        .. KindFixtures.Kinds.SelectMany(KindConstructs.Of)
            .Concat(NestedConstructs.All)
            .Concat(ArticleConstructs.All)
            .Concat(RepairConstructs.All)
            .Concat(RecordConstructs.All)
            .Where(construct => kinds.Length == 0 || kinds.Contains(construct.Kind, StringComparer.Ordinal))
            .Where(construct => construct.Unit.Length > 0)
            .DistinctBy(construct => (construct.Subject, construct.Start, construct.Unit, construct.Middle, construct.Closer)),
    ];
}

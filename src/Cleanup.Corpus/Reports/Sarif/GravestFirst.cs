namespace Cleanup.Corpus.Reports.Sarif;

/// <summary>Keeps so many results: the gravest, of equal ones the first. Its memory is bounded by their number. Not thread-safe.</summary>
/// <param name="capacity">How many.</param>
internal sealed class GravestFirst(int capacity)
{
    private readonly List<(int Order, string Kind, byte[] Result)>[] _bySeverity =
        [.. Enum.GetValues<FindingSeverity>().Select(static _ => new List<(int, string, byte[])>())];

    private int _count;
    private int _order;

    /// <summary>What is kept, in the order in which it came.</summary>
    public IEnumerable<byte[]> InOrder =>
        _bySeverity.SelectMany(static kept => kept).OrderBy(static kept => kept.Order).Select(static kept => kept.Result);

    /// <summary>Adds a result, and gives the kind of what there is no more room for: its own, or that of a lighter one.</summary>
    public IEnumerable<string> Add(FindingSeverity severity, string kind, Func<byte[]> result)
    {
        _order++;
        if (_count == capacity)
        {
            List<(int Order, string Kind, byte[] Result)>? lighter =
                _bySeverity.Take((int)severity).FirstOrDefault(static kept => kept.Count > 0);
            yield return lighter?[^1].Kind ?? kind;
            if (lighter is null) yield break;
            lighter.RemoveAt(lighter.Count - 1);
            _count--;
        }
        _bySeverity[(int)severity].Add((_order, kind, result()));
        _count++;
    }
}

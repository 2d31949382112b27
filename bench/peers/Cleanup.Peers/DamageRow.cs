namespace Cleanup.Peers;

/// <summary>What came of the documents with one damage.</summary>
internal sealed class DamageRow
{
    private int _count, _whole, _wrongCertain, _wholeCertain, _peerWhole;

    public void Add(bool isWhole, bool isCertain, bool isPeerWhole)
    {
        _count++;
        if (isWhole) _whole++;
        if (isCertain && isWhole) _wholeCertain++;
        if (isCertain && !isWhole) _wrongCertain++;
        if (isPeerWhole) _peerWhole++;
    }

    public string ToLine(string name) =>
        $"| {name} | {_count} | {Share(_whole)} | {Share(_wrongCertain)} | {Share(_wholeCertain)} | {Share(_peerWhole)} |";

    private string Share(int part) => $"{100.0 * part / _count:0.0} %";
}

namespace Cleanup.Json.Structure;

internal ref partial struct StructureScanner
{
    /// <summary>How odd strict JSON is, without what its keys tell of each other.</summary>
    public static float OddnessOf(ReadOnlySpan<char> json)
    {
        var scanner = new StructureScanner(json, endsText: true, KeyOrder.Empty);
        scanner.Run(null);
        return scanner.State.Oddness;
    }

    private void Count(int member)
    {
        if (State.Top is { IsArray: true } && State.Member != 0 && State.Member != member) State.Oddness += EditCost.MixedArray;
        State.Member = member;
        State.Count++;
    }

    private void Weigh(ReadOnlySpan<char> content, bool isKey, int at)
    {
        float oddness = StringOddness.Of(content, isKey);
        State.Oddness += oddness;
        State.HoldsStray |= oddness >= EditCost.StructureAtEdge;
        if (isKey)
        {
            int key = keys!.IdOf(content);
            WeighOrder(State.Key, key, at);
            State.Key = key;
        }
        else
        {
            WeighType(KeyOrder.Text, at);
        }
    }

    private readonly int HashOf(ReadOnlySpan<char> token)
    {
        int hash = token.Length;
        if (keys is null) return hash;
        foreach (char c in token) hash = (hash * 31) + c;
        return hash;
    }

    private void WeighOrder(int first, int second, int at)
    {
        if (keys is not null && keys.IsStrange(first, second, Origin + at)) State.Oddness += EditCost.StrangeOrder;
    }

    private void WeighType(int type, int at)
    {
        if (keys is not null && State.Top is { IsArray: false } && keys.IsStrange(State.Key, type, Origin + at))
            State.Oddness += EditCost.StrangeType;
    }
}

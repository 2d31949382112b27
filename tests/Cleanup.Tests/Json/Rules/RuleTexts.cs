using Cleanup.Json;

namespace Cleanup.Tests.Json.Rules;

/// <summary>What the rules of the reader are asked about: a text, the keys of the records before, the containers that are open.</summary>
internal static class RuleTexts
{
    /// <summary>Keys that undamaged records before have in common.</summary>
    public static KnownKeys Known(params string[] keys)
    {
        var known = new KnownKeys();
        foreach (string key in keys.Concat(keys)) known.Learn(key);
        return known;
    }

    /// <summary>The containers that these brackets open, the innermost array or object with an element in it.</summary>
    public static ContainerStack Open(string brackets, bool endsInContainer = false)
    {
        var containers = new ContainerStack(maxDepth: 16);
        foreach (char bracket in brackets) containers.Push(bracket == '[', start: 0);
        containers.Top.Count = 1;
        containers.Top.EndsInContainer = endsInContainer;
        return containers;
    }

    /// <summary>Where a string stands, of a payload that stands alone.</summary>
    public static StringSite Site(string brackets, bool isKey = false, ReadingPolicy? policy = null) =>
        new(Open(brackets), isKey, policy ?? ReadingPolicy.Alone, ReadingPolicy.MaxStringLength);
}

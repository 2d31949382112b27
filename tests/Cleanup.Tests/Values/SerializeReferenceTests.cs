namespace Cleanup.Tests.Values;

/// <summary>References of PHP's serialize are copies, and only so many are made for each value that is written.</summary>
public sealed class SerializeReferenceTests
{
    [Theory]
    [InlineData(17, true)]
    [InlineData(18, false)]
    public void Copies_are_made_as_long_as_they_are_sixteen_for_each_value_at_most(int references, bool isCopied)
    {
        string list = $"a:100:{{{string.Concat(Enumerable.Range(0, 100).Select(static i => $"i:{i};i:7;"))}}}";
        string copies = string.Concat(Enumerable.Range(1, references).Select(static i => $"i:{i};r:2;"));
        Finding found = Assert.Single(new Cleaner().Find($"The vote is public.\n\na:{references + 1}:{{i:0;{list}{copies}}}"));
        Assert.Equal(isCopied, found.Recovery.ToElement()!.Value[references].ValueKind == System.Text.Json.JsonValueKind.Array);
    }
}

using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Cleanup.Testing;
using Cleanup.Values;
using CsCheck;

namespace Cleanup.Tests.Values;

public sealed class ValueTreeBuilderTests
{
    private static readonly ValueKind[] _kinds =
        [ValueKind.Text, ValueKind.Null, ValueKind.Array, ValueKind.Object, ValueKind.End, ValueKind.End, ValueKind.IndexKey,
            ValueKind.NameKey, ValueKind.NameKey];

    private readonly ValueTreeBuilder _builder = new();

    [Theory]
    [InlineData("{kv}", """{"k":1}""")]
    [InlineData("[vv]", "[1,1]")]
    [InlineData("[iviv]", "[1,1]")]
    [InlineData("[kv]", """{"k":1}""")]
    [InlineData("v", "1")]
    [InlineData("[{kv}[]]", """[{"k":1},[]]""")]
    // What is open is closed, and a key without a value goes.
    [InlineData("{kvk", """{"k":1}""")]
    [InlineData("{k[v", """{"k":[1]}""")]
    [InlineData("", "")]
    // No draft comes into the tree, whatever stands in it.
    [InlineData("{kv?vv{", """{"k":1}""")]
    [InlineData("v?[v]kk", "1")]
    public void It_gives_a_whole_value(string steps, string json)
    {
        foreach (char step in steps) Take(step);
        Assert.Equal(json, JsonOf(_builder.Finish()));
    }

    [Theory]
    [InlineData("", 'k')]
    [InlineData("", ']')]
    [InlineData("v", 'v')]
    [InlineData("v", '[')]
    [InlineData("[]", '{')]
    [InlineData("[]", ']')]
    [InlineData("{", 'v')]
    [InlineData("{", '[')]
    [InlineData("{kv", 'v')]
    [InlineData("{k", 'k')]
    [InlineData("{k", ']')]
    [InlineData("[v", 'k')]
    [InlineData("[kv", 'v')]
    [InlineData("[v?", ']')]
    public void It_refuses_what_no_value_holds(string steps, char next)
    {
        foreach (char step in steps) Take(step);
        ValueMark before = _builder.Mark;
        Assert.Throws<InvalidOperationException>(() => Take(next));
        Assert.Equal(before, _builder.Mark);
    }

    [Theory]
    [InlineData("[v]", false)]
    [InlineData("[v", true)]
    [InlineData("v", false)]
    [InlineData("", false)]
    public void It_says_whether_something_was_open(string steps, bool isCutShort)
    {
        foreach (char step in steps) Take(step);
        Assert.Equal(isCutShort, _builder.Finish().IsCutShort);
    }

    [Fact]
    public void A_finished_tree_stays_as_it_is()
    {
        Take('v');
        ValueTree tree = _builder.Finish();
        Take('[');
        Assert.Equal("1", JsonOf(tree));
        Assert.Equal("[]", JsonOf(_builder.Finish()));
    }

    [Fact]
    public void What_is_repeated_may_stand_where_it_does()
    {
        foreach (char step in "{k{kv}k") Take(step);
        _builder.Repeat(2, 6);
        Assert.Equal("""{"k":{"k":1},"k#2":{"k":1}}""", JsonOf(_builder.Finish()));
        foreach (char step in "{k{kv}") Take(step);
        Assert.Throws<InvalidOperationException>(() => _builder.Repeat(2, 6));
    }

    [Fact]
    public void It_holds_what_a_naive_one_holds() => Gen.Int[0, 17].Array[0, 60].Holds(steps =>
    {
        var builder = new ValueTreeBuilder();
        NaiveTree naive = NaiveTree.Empty;
        var marks = new List<(ValueMark Mark, NaiveTree Tree)> { (builder.Mark, naive) };
        foreach (int step in steps)
        {
            if (step < _kinds.Length)
            {
                bool fits = naive.Fits(_kinds[step]);
                Exception? thrown = Record.Exception(() => builder.Add(NodeOf(_kinds[step])));
                Assert.Equal(fits, thrown is null);
                if (fits) naive = naive.Add(_kinds[step]);
            }
            else if (step < 12)
            {
                marks.Add((builder.Mark, naive));
            }
            else if (step < 15)
            {
                int index = (marks.Count - 1) * (step - 12) / 2;
                builder.Rollback(marks[index].Mark);
                naive = marks[index].Tree;
                marks.RemoveRange(index + 1, marks.Count - index - 1);
            }
            else if (step == 15)
            {
                builder.BeginDraft();
                naive = naive.BeginDraft();
            }
            else
            {
                builder.DropKey();
                naive = naive.DropKey();
                marks.RemoveAll(mark => mark.Tree.Nodes.Count > naive.Nodes.Count);
            }
            Assert.Equal((naive.Nodes.Count, naive.Open.Count, naive.Draft, naive.HasKey),
                (builder.Count, builder.Depth, builder.Mark.Draft, builder.HasKey));
        }
        ValueTree tree = builder.Finish();
        Assert.Equal(naive.Finish().Nodes, tree.Nodes.ToArray().Select(static node => node.Kind));
        if (tree.Nodes.Length > 0) JsonDocument.Parse(JsonOf(tree)).Dispose();
    }, samples: 5_000);

    [Fact]
    public void No_mark_whatever_its_age_makes_it_ill_formed() => Gen.Int[0, 15].Array[0, 60].Holds(steps =>
    {
        var builder = new ValueTreeBuilder();
        var marks = new List<ValueMark>();
        foreach (int step in steps)
        {
            if (step < _kinds.Length) Record.Exception(() => builder.Add(NodeOf(_kinds[step])));
            else if (step < 12) marks.Add(builder.Mark);
            else if (step < 15 && marks.FindAll(mark => mark.Count <= builder.Count) is { Count: > 0 } old)
                builder.Rollback(old[(old.Count - 1) * (step - 12) / 2]);
            else builder.BeginDraft();
        }
        ValueTree tree = builder.Finish();
        if (tree.Nodes.Length > 0) JsonDocument.Parse(JsonOf(tree)).Dispose();
    }, samples: 5_000);

    private void Take(char step)
    {
        if (step == '?')
        {
            _builder.BeginDraft();
            return;
        }
        _builder.Add(NodeOf(step switch
        {
            '[' => ValueKind.Array,
            '{' => ValueKind.Object,
            'k' => ValueKind.NameKey,
            'i' => ValueKind.IndexKey,
            'v' => ValueKind.Number,
            _ => ValueKind.End,
        }));
    }

    private static ValueNode NodeOf(ValueKind kind) => new(kind, default, Value: kind switch
    {
        ValueKind.NameKey => "k",
        ValueKind.Number => "1",
        _ => null,
    });

    private static string JsonOf(ValueTree tree) =>
        Encoding.UTF8.GetString(ValueJson.Write("", tree, ImmutableArray.CreateBuilder<RepairStep>()).Span);
}

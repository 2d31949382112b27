using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Cleanup.Json;

namespace Cleanup.Values;

/// <summary>
/// Writes a dump's value as JSON, the way PHP's <c>json_encode</c> would: an array whose keys are 0, 1, 2, … is a JSON array,
/// any other an object. Private properties keep their plain names; where a parent class has one of the same name, the
/// second becomes <c>Class::name</c>. What JSON cannot hold becomes null and is listed as a repair.
/// </summary>
internal ref struct DumpWriter
{
    private const int PathUnitsForShort = 10_000;
    private const int PathUnitsPerNode = 32;

    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<DumpNode> _nodes;
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly Stack<Container> _open = new();
    private readonly ImmutableArray<RepairStep>.Builder _repairs;

    // What paths may still be listed, in UTF-16 units: a dump whose repairs all stand deep below long keys must not cost their product.
    private long _pathUnits;

    private DumpWriter(ReadOnlySpan<char> text, ReadOnlySpan<DumpNode> nodes, ImmutableArray<RepairStep>.Builder repairs)
    {
        _text = text;
        _nodes = nodes;
        _repairs = repairs;
        _pathUnits = PathUnitsForShort + (PathUnitsPerNode * (long)nodes.Length);
    }

    /// <summary>The value of a complete list of nodes (every container closed) as UTF-8 JSON.</summary>
    /// <param name="text">The text the nodes' ranges refer to.</param>
    /// <param name="nodes">One value.</param>
    /// <param name="repairs">Receives what JSON could not hold.</param>
    public static ReadOnlyMemory<byte> Write(ReadOnlySpan<char> text, ReadOnlySpan<DumpNode> nodes, ImmutableArray<RepairStep>.Builder repairs)
    {
        var writer = new DumpWriter(text, nodes, repairs);
        writer.WriteNodes();
        return writer._bytes.WrittenMemory;
    }

    private void WriteNodes()
    {
        HashSet<int> lists = FindLists();
        var options = new JsonWriterOptions { Encoder = ReadableJsonEncoder.Instance, MaxDepth = int.MaxValue };
        using var json = new Utf8JsonWriter(_bytes, options);
        for (int i = 0; i < _nodes.Length; i++)
        {
            DumpNode node = _nodes[i];
            bool isElement = node.Kind is not (DumpNodeKind.IndexKey or DumpNodeKind.NameKey or DumpNodeKind.End) && _open.TryPeek(out Container? list) && list.IsList;
            if (isElement) _open.Peek().Elements++;
            switch (node.Kind)
            {
                case DumpNodeKind.IndexKey or DumpNodeKind.NameKey:
                    WriteKey(json, node);
                    break;
                case DumpNodeKind.Array when lists.Contains(i):
                    json.WriteStartArray();
                    _open.Push(new Container(isList: true));
                    break;
                case DumpNodeKind.Array or DumpNodeKind.Object:
                    json.WriteStartObject();
                    _open.Push(new Container(isList: false));
                    break;
                case DumpNodeKind.End:
                    if (_open.Pop().IsList) json.WriteEndArray();
                    else json.WriteEndObject();
                    break;
                default:
                    WriteScalar(json, node);
                    break;
            }
        }
    }

    private void WriteKey(Utf8JsonWriter json, DumpNode node)
    {
        Container container = _open.Peek();
        string name = NameOf(node, container);
        if (!container.IsList)
        {
            if (!container.Names.Add(name))
            {
                string plain = name;
                name = node.Owner.Length > 0 ? $"{Slice(node.Owner)}::{name}" : name;
                // Counted on from the last one: a hostile dump repeats one name by the thousand.
                while (!container.Names.Add(name)) name = $"{plain}#{container.NextCopyOf(plain)}";
                container.Key = name;
                Log(RepairKind.DuplicateKey, node.Range, plain, name);
            }
            json.WritePropertyName(name);
            container.Key = name;
        }
    }

    // An index that was lost counts on.
    private readonly string NameOf(DumpNode node, Container container)
    {
        if (node.Kind != DumpNodeKind.IndexKey) return node.Value ?? Slice(node.Range).ToString();
        int index = container.NextIndex++;
        return node.Range.Length == 0 ? index.ToString(CultureInfo.InvariantCulture) : Slice(node.Range).ToString();
    }

    private void WriteScalar(Utf8JsonWriter json, DumpNode node)
    {
        switch (node.Kind)
        {
            case DumpNodeKind.Null:
                json.WriteNullValue();
                break;
            case DumpNodeKind.True or DumpNodeKind.False:
                json.WriteBooleanValue(node.Kind == DumpNodeKind.True);
                break;
            case DumpNodeKind.Text when node.Owner.Length > 0:
                json.WriteStringValue($"{Slice(node.Owner)}::{Slice(node.Range)}");
                break;
            case DumpNodeKind.Text:
                json.WriteStringValue(node.Value ?? Slice(node.Range));
                break;
            case DumpNodeKind.Source:
                json.WriteStringValue(node.Value ?? Slice(node.Range));
                Log(RepairKind.SourceText, node.Range, Slice(node.Range).ToString(), node.Value ?? Slice(node.Range).ToString());
                break;
            case DumpNodeKind.Number when node.Value is not null && JsonNumber.IsValid(node.Value):
                json.WriteRawValue(node.Value, skipInputValidation: true);
                Log(RepairKind.NumberFormat, node.Range, Slice(node.Range).ToString(), node.Value);
                break;
            case DumpNodeKind.Number when JsonNumber.IsValid(Slice(node.Range)):
                json.WriteRawValue(Slice(node.Range), skipInputValidation: true);
                break;
            default:
                json.WriteNullValue();
                Log(RepairKind.NotRepresentable, node.Range, Slice(node.Range).ToString(), "null");
                break;
        }
    }

    private readonly ReadOnlySpan<char> Slice(TextRange range) => _text.Slice(range.Start, range.Length);

    private void Log(RepairKind kind, TextRange range, string before, string after)
    {
        if (_pathUnits < 0) return;
        var path = new StringBuilder();
        foreach (Container container in _open.Reverse())
            path.Append('/').Append(container.Path.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
        _pathUnits -= path.Length;
        _repairs.Add(new RepairStep(kind, range, path.ToString(), before, after));
    }

    // The node indices of the arrays whose keys are 0, 1, 2, … in order.
    private readonly HashSet<int> FindLists()
    {
        var lists = new HashSet<int>();
        var open = new List<(int Node, int Next)>();
        for (int i = 0; i < _nodes.Length; i++)
        {
            DumpNode node = _nodes[i];
            switch (node.Kind)
            {
                case DumpNodeKind.Array or DumpNodeKind.Object:
                    open.Add((i, node.Kind == DumpNodeKind.Array ? 0 : -1));
                    break;
                case DumpNodeKind.IndexKey or DumpNodeKind.NameKey:
                    ref (int Node, int Next) innermost = ref CollectionsMarshal.AsSpan(open)[^1];
                    bool isNext = node.Kind == DumpNodeKind.IndexKey && (node.Range.Length == 0 || int.TryParse(Slice(node.Range), out int index) && index == innermost.Next);
                    innermost.Next = isNext && innermost.Next >= 0 ? innermost.Next + 1 : -1;
                    break;
                case DumpNodeKind.End:
                    if (open[^1].Next >= 0) lists.Add(open[^1].Node);
                    open.RemoveAt(open.Count - 1);
                    break;
                default:
                    break;
            }
        }
        return lists;
    }

    private sealed class Container(bool isList)
    {
        private HashSet<string>? _names;
        private Dictionary<string, int>? _copies;

        public bool IsList { get; } = isList;

        public HashSet<string> Names => _names ??= new HashSet<string>(StringComparer.Ordinal);

        /// <summary>The last key of an object.</summary>
        public string Key { get; set; } = "";

        /// <summary>How many elements of a list were begun.</summary>
        public int Elements { get; set; }

        /// <summary>The key or index of the member that is written.</summary>
        public string Path => IsList ? (Elements - 1).ToString(CultureInfo.InvariantCulture) : Key;

        public int NextIndex { get; set; }

        public int NextCopyOf(string name)
        {
            _copies ??= new Dictionary<string, int>(StringComparer.Ordinal);
            int copy = _copies.GetValueOrDefault(name, 1) + 1;
            _copies[name] = copy;
            return copy;
        }
    }
}

using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Cleanup.Json;
using Cleanup.Text;

namespace Cleanup.Values;

/// <summary>
/// Writes a value as JSON, the way PHP's <c>json_encode</c> would: an array whose keys are 0, 1, 2, … is a JSON array,
/// any other an object. Private properties keep their plain names; where a parent class has one of the same name, the
/// second becomes <c>Class::name</c>. What JSON cannot hold becomes null and is listed as a repair.
/// </summary>
internal ref struct ValueJson
{
    // See _pathUnits: a path has some thirty units, and in short dumps all may be listed.
    private const int PathUnitsForShort = 10_000;
    private const int PathUnitsPerNode = 32;

    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<ValueNode> _nodes;
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly Stack<OpenContainer> _open = new();
    private readonly ImmutableArray<RepairStep>.Builder _repairs;

    // What paths may still be listed, in UTF-16 units: a dump whose repairs all stand deep below long keys must not cost their product.
    private long _pathUnits;

    private ValueJson(ReadOnlySpan<char> text, ReadOnlySpan<ValueNode> nodes, ImmutableArray<RepairStep>.Builder repairs)
    {
        _text = text;
        _nodes = nodes;
        _repairs = repairs;
        _pathUnits = PathUnitsForShort + (PathUnitsPerNode * (long)nodes.Length);
    }

    /// <summary>The value as UTF-8 JSON; empty when there is none.</summary>
    /// <param name="text">The text the nodes' ranges refer to.</param>
    /// <param name="tree">The value.</param>
    /// <param name="repairs">Receives what JSON could not hold.</param>
    public static ReadOnlyMemory<byte> Write(ReadOnlySpan<char> text, ValueTree tree, ImmutableArray<RepairStep>.Builder repairs)
    {
        if (tree.Nodes.IsEmpty) return default;
        var writer = new ValueJson(text, tree.Nodes, repairs);
        writer.WriteNodes();
        return writer._bytes.WrittenMemory;
    }

    private void WriteNodes()
    {
        ReadOnlySpan<int> elements = CountElements();
        // A tree cannot be ill-formed, so what is written need not be checked.
        var options = new JsonWriterOptions { Encoder = ReadableJsonEncoder.Instance, MaxDepth = int.MaxValue, SkipValidation = true };
        using var json = new Utf8JsonWriter(_bytes, options);
        for (int i = 0; i < _nodes.Length; i++)
        {
            ValueNode node = _nodes[i];
            bool isElement = !node.IsKey && node.Kind != ValueKind.End && _open.TryPeek(out OpenContainer? list) && list.IsList;
            if (isElement) _open.Peek().NextIndex++;
            switch (node.Kind)
            {
                case ValueKind.IndexKey or ValueKind.NameKey:
                    if (!_open.Peek().IsList) WriteKey(json, node, _open.Peek());
                    break;
                case ValueKind.Array when elements[i] >= 0:
                    json.WriteStartArray();
                    _open.Push(new OpenContainer(isList: true));
                    break;
                case ValueKind.Array or ValueKind.Object:
                    json.WriteStartObject();
                    _open.Push(new OpenContainer(isList: false));
                    break;
                case ValueKind.End:
                    if (_open.Pop().IsList) json.WriteEndArray();
                    else json.WriteEndObject();
                    break;
                default:
                    WriteScalar(json, node);
                    break;
            }
        }
    }

    private void WriteKey(Utf8JsonWriter json, ValueNode node, OpenContainer container)
    {
        string name = NameOf(node, container);
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

    // An index that was lost counts on.
    private readonly string NameOf(ValueNode node, OpenContainer container)
    {
        if (node.Kind != ValueKind.IndexKey) return node.Value ?? Slice(node.Range).ToString();
        int index = container.NextIndex++;
        return node.Range.Length == 0 ? index.ToString(CultureInfo.InvariantCulture) : Slice(node.Range).ToString();
    }

    private void WriteScalar(Utf8JsonWriter json, ValueNode node)
    {
        switch (node.Kind)
        {
            case ValueKind.Null:
                json.WriteNullValue();
                break;
            case ValueKind.True or ValueKind.False:
                json.WriteBooleanValue(node.Kind == ValueKind.True);
                break;
            case ValueKind.Text when node.Owner.Length > 0:
                json.WriteStringValue($"{Slice(node.Owner)}::{Slice(node.Range)}");
                break;
            case ValueKind.Text:
                json.WriteStringValue(node.Value ?? Slice(node.Range));
                break;
            case ValueKind.Source:
                json.WriteStringValue(node.Value ?? Slice(node.Range));
                Log(RepairKind.SourceText, node.Range, Slice(node.Range).ToString(), node.Value ?? Slice(node.Range).ToString());
                break;
            case ValueKind.Number when node.Value is not null && JsonNumber.IsValid(node.Value):
                json.WriteRawValue(node.Value, skipInputValidation: true);
                Log(RepairKind.NumberFormat, node.Range, Slice(node.Range).ToString(), node.Value);
                break;
            case ValueKind.Number when JsonNumber.IsValid(Slice(node.Range)):
                json.WriteRawValue(Slice(node.Range), skipInputValidation: true);
                break;
            default:
                json.WriteNullValue();
                Log(RepairKind.NotRepresentable, node.Range, Slice(node.Range).ToString(), "null");
                break;
        }
    }

    private readonly ReadOnlySpan<char> Slice(TextRange range) => _text.Slice(range);

    private void Log(RepairKind kind, TextRange range, string before, string after)
    {
        if (_pathUnits < 0) return;
        var path = new StringBuilder();
        foreach (OpenContainer container in _open.Reverse())
            path.Append('/')
                .Append(container.Path.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
        _pathUnits -= path.Length;
        _repairs.Add(new RepairStep(kind, range, path.ToString(), before, after));
    }

    // For each array whose keys are 0, 1, 2, … in order, or that has none, how many; -1 for any other container.
    private readonly int[] CountElements()
    {
        int[] elements = new int[_nodes.Length];
        for (int i = 0; i < _nodes.Length; i++)
        {
            ValueNode node = _nodes[i];
            if (node.Kind == ValueKind.Object) elements[i] = -1;
            if (!node.IsKey) continue;
            ref int next = ref elements[node.Parent];
            bool isNext = node.Kind == ValueKind.IndexKey &&
                (node.Range.Length == 0 || int.TryParse(Slice(node.Range), out int index) && index == next);
            next = isNext && next >= 0 ? next + 1 : -1;
        }
        return elements;
    }
}

using System.Collections.Immutable;

namespace Cleanup.Json;

/// <summary>The arrays and objects that are open, outermost first. An explicit stack: depth costs no call frames.</summary>
internal sealed class ContainerStack(int maxDepth)
{
    private Container[] _containers = new Container[Math.Min(maxDepth, 8)];

    public int Depth { get; private set; }

    public bool IsFull => Depth == maxDepth;

    public ref Container Top => ref _containers[Depth - 1];

    /// <summary>The container at the given depth; the outermost is at 1.</summary>
    public ref Container this[int depth] => ref _containers[depth - 1];

    /// <summary>Whether the container around the innermost one is an array.</summary>
    public bool ParentIsArray => Depth > 1 && _containers[Depth - 2].IsArray;

    /// <summary>Whether the container around the innermost one is an object.</summary>
    public bool ParentIsObject => Depth > 1 && !_containers[Depth - 2].IsArray;

    public void Push(bool isArray, int start)
    {
        if (Depth == _containers.Length) Array.Resize(ref _containers, Math.Min(maxDepth, Depth * 2));
        _containers[Depth++] = new() { IsArray = isArray, Start = start };
    }

    public void Pop() => Depth--;

    /// <summary>Where the containers inside the outermost one open.</summary>
    public ImmutableArray<int> Inside()
    {
        var starts = ImmutableArray.CreateBuilder<int>(Math.Max(0, Depth - 1));
        for (int depth = 1; depth < Depth; depth++) starts.Add(_containers[depth].Start);
        return starts.MoveToImmutable();
    }

    /// <summary>How many containers a closer of the given sort closes: 1 when it fits the innermost, 0 when it fits none.</summary>
    public int CountUpTo(bool isArray)
    {
        for (int depth = Depth - 1; depth >= 0; depth--)
        {
            if (_containers[depth].IsArray == isArray) return Depth - depth;
        }
        return 0;
    }

    /// <summary>The closers for the innermost <paramref name="count"/> containers, in the order they are written.</summary>
    public string Closers(int count) =>
        string.Create(count, this, static (closers, stack) =>
        {
            for (int i = 0; i < closers.Length; i++) closers[i] = stack._containers[stack.Depth - 1 - i].IsArray ? ']' : '}';
        });

    /// <summary>The path of the innermost container, or of the value in it that is being read; null for the root.</summary>
    public ValuePath? Path(bool ofValue)
    {
        int known = Depth - 1;
        while (known > 0 && _containers[known].Path is null) known--;
        for (int depth = known + 1; depth < Depth; depth++)
            _containers[depth].Path = new ValuePath(_containers[depth - 1].Path, _containers[depth - 1]);
        ValuePath? path = Depth > 0 ? Top.Path : null;
        return ofValue && Depth > 0 ? new ValuePath(path, Top) : path;
    }
}

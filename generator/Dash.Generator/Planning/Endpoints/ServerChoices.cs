using System;
using System.Collections.Generic;
using System.Linq;
using Dash.Generator.Document;
using Dash.Generator.Model;
using Dash.Generator.Planning.Names;
using Dash.Generator.Support;

namespace Dash.Generator.Planning.Endpoints;

/// <summary>The enums of a document's server variables; variables of the same name and values share one.</summary>
internal sealed class ServerChoices(TypeNameModel owner, NameScope scope)
{
    private readonly Dictionary<(string Name, EquatableArray<string> Texts), ServerChoiceModel> _choices = [];
    private readonly List<ServerChoiceModel> _ordered = [];

    public IReadOnlyList<ServerChoiceModel> All => _ordered;

    public string TypeOf(ServerChoiceModel choice) => $"{owner.FullName}.{choice.Name}";

    public ServerChoiceModel Of(ServerVariable variable)
    {
        // Documents forget to name the default among the values.
        var texts = variable.Values.Append(variable.Default).Distinct(StringComparer.Ordinal).ToEquatableArray();
        if (!_choices.TryGetValue((variable.Name, texts), out var choice))
        {
            var name = Identifier.Pascal(variable.Name);
            var members = new NameScope([]);
            choice = new ServerChoiceModel
            {
                Name = scope.Claim(name, name + "Choice"),
                Documentation = Documentation.OfType(variable.Description ?? $"The values of the variable `{variable.Name}`.", variable.Name),
                Values = texts.Select(text => new ServerValueModel(members.Claim(Identifier.Pascal(text)), text)).ToEquatableArray(),
            };
            _choices.Add((variable.Name, texts), choice);
            _ordered.Add(choice);
        }

        return choice;
    }
}

var e={};e[document.body.dataset.page??""]?.();
